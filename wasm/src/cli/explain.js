// SPDX-License-Identifier: MIT
// What was removed, line by line, and why: clean --explain, as cli/commands/explain.cpp writes it.
import { shown } from './failure.js';
import { inWords } from './issue_words.js';

/** @param {Record<string, string | undefined>} environment */
export function languageOf(environment) {
  const named = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find(Boolean);
  return named?.startsWith('ar') ? 'ar' : 'en';
}

function beginning(/** @type {string} */ text) {
  const units = 60;
  if (text.length <= units) return shown(text);
  const lead = /[\ud800-\udbff]/.test(text[units - 1]);
  return `${shown(text.slice(0, lead ? units - 1 : units))}…`;
}

/** @param {any} article whose offsets are code units @param {string} name @param {'ar' | 'en'} language */
export function explain(article, name, language) {
  const lines = inWords(article.issues).map((words) => `${name}: ${words}\n`);
  const lineOf = (/** @type {number} */ at) => article.text.slice(0, at).split('\n').length;
  if (article.issues.some(({ code }) => code === 'doubtful_article')) {
    const sure = `the article, ${article.confidence}% sure`;
    if (!article.other) lines.push(`${name}: ${sure}, and no other candidate\n`);
    else
      lines.push(`${name}: ${sure}\n`,
        `${name}:${lineOf(article.other.begin)}: the next best article: ${beginning(article.text.slice(article.other.begin, article.other.end))}\n`);
  }
  let [line, counted] = [1, 0]; // line breaks before this unit are in `line`
  const tell = ({ begin, kind, confidence, unsure, reason, cue, text }) => {
    if (begin > counted) {
      line += article.text.slice(counted, begin).split('\n').length - 1;
      counted = begin;
    }
    const why = reason[language];
    // Most reasons quote their cue; where one does not, it stands after.
    const quoted = cue && !why.includes(cue) ? ` [${shown(cue)}]` : '';
    lines.push(`${name}:${line}: ${kind}, ${confidence}${unsure ? '%, unsure' : '%'}${why ? `: ${shown(why)}` : ''}${quoted}: ${beginning(text)}\n`);
  };
  article.blocks.forEach((block, i) => {
    if (!block.keep) tell(block);
    for (const cut of article.cuts) if (cut.block === i) tell(cut);
  });
  return lines.join('');
}
