// SPDX-License-Identifier: MIT
// An Article as DOM: text nodes and elements of our own, never a string of HTML.
import { kindWords } from '../enums.js';

/**
 * @param {import('../../types/index.js').Article} article
 * @param words of wordsOf
 * @param {{ block(block: object): void, cut(cut: object): void } | null} restore what the buttons do; null: no buttons
 * @param {Set<string>} opened where the blocks and cuts begin whose folds are open
 * @returns {HTMLElement}
 */
export function draw(article, words, restore, opened) {
  const mentions = byBlock(article.mentions);
  const cuts = byBlock(article.cuts);
  const root = make('article', { part: 'article', lang: 'ar', dir: 'rtl', 'aria-label': words.article });
  for (const run of runs(article.blocks)) {
    if (!run.keep) {
      const blocks = run.items.map(({ block }) => block);
      root.append(fold(`${words.removed} (${blocks.length})`, blocks, words, restore?.block, opened));
      continue;
    }
    const drawn = run.items.map(({ block, index }) => kept(block, mentions.get(index) ?? []));
    if (run.list) {
      const list = make('ul', { part: 'list' });
      list.append(...drawn);
      root.append(list);
    } else {
      root.append(...drawn);
    }
    for (const { index } of run.items)
      if (cuts.has(index)) root.append(fold(words.cut, cuts.get(index), words, restore?.cut, opened));
  }
  if (article.statistics.kept === 0) root.prepend(note('p', words.nothing, words, { part: 'nothing' }));
  return root;
}

function byBlock(items) {
  const found = new Map();
  for (const item of items) {
    if (!found.has(item.block)) found.set(item.block, []);
    found.get(item.block).push(item);
  }
  return found;
}

/** Blocks that are drawn together: removed ones, items of a list. */
function runs(blocks) {
  const found = [];
  blocks.forEach((block, index) => {
    const list = block.keep && block.shape === 'list_item' && block.kind === 'body';
    const last = found.at(-1);
    if (last && last.keep === block.keep && last.list === list && (!block.keep || list)) last.items.push({ block, index });
    else found.push({ keep: block.keep, list, items: [{ block, index }] });
  });
  return found;
}

function tagOf({ kind, shape }) {
  if (kind === 'title') return 'h2';
  if (kind === 'subheading') return 'h3';
  if (shape === 'list_item' && kind === 'body') return 'li';
  return shape === 'preformatted' ? 'pre' : 'p';
}

function kept(block, mentions) {
  const element = make(tagOf(block), { part: `block ${block.kind}`, tabindex: '-1', 'data-begin': block.begin, ...directionOf(block.text) });
  let done = 0;
  for (const { offset, text, type } of mentions) {
    if (offset < done) continue;
    const mark = make('mark', { part: `mention ${type}`, 'data-type': type });
    mark.append(text);
    element.append(block.text.slice(done, offset), mark);
    done = offset + text.length;
  }
  element.append(block.text.slice(done));
  return element;
}

/** Folded; what is within is drawn when it is opened: a removed page can be long. */
function fold(what, items, words, restore, opened) {
  const begins = items.map(({ begin }) => String(begin));
  const details = make('details', { part: 'removed', lang: words.language, dir: words.direction, 'data-begins': begins.join(' ') });
  const kinds = [...new Set(items.map(({ kind }) => kindWords[kind][words.language]))];
  details.append(note('summary', `${what}: ${kinds.join(words.language === 'ar' ? '، ' : ', ')}`, words));
  details.addEventListener('toggle', () => {
    const list = make('ul');
    list.append(...items.map((item) => row(item, words, restore)));
    details.append(list);
  }, { once: true });
  details.open = begins.some((begin) => opened.has(begin));
  return details;
}

/** What was removed, why, and the way back. */
function row(item, words, restore) {
  const element = make('li');
  const text = make('p', { part: 'removed-text', lang: 'ar', dir: 'rtl', ...directionOf(item.text) });
  text.append(item.text);
  element.append(text, note('p', `${item.reason[words.language]}${item.unsure ? ` (${words.unsure})` : ''}`, words, { part: 'reason' }));
  if (restore) {
    const button = note('button', words.restore, words, { type: 'button', part: 'restore', 'aria-label': `${words.restore}: ${item.text.slice(0, 60)}` });
    button.addEventListener('click', () => restore(item));
    element.append(button);
  }
  return element;
}

/** A line of the interface, not of the article. */
export function note(tag, text, words, attributes = {}) {
  const element = make(tag, { lang: words.language, dir: words.direction, ...attributes });
  element.append(text);
  return element;
}

/** The article reads from right to left; a line of Latin letters in it does not. */
function directionOf(text) {
  const count = (script) => text.match(script)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) > count(/\p{Script=Arabic}/gu) ? { dir: 'ltr', lang: '' } : {};
}

function make(tag, attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
