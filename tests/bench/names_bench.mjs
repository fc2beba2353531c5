// SPDX-License-Identifier: MIT
// Tokens a second of whole analyses: the WebAssembly module in Node on Arabic news, wink-nlp and compromise on English
// news of as many tokens, in turns. Each is asked for what its users ask of it: tokens, sentences, parts of speech where
// it has them, names, dates and amounts. Not a test: it prints.  node tests/bench/names_bench.mjs
import fs from 'node:fs';

import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { load } from '../../wasm/src/node.js';
import { news } from './news.mjs';

const tokens = 50_000;
const rounds = 7;
const arabicWords = fs.readFileSync(new URL('../../core/data/plain_words.tsv', import.meta.url), 'utf8').split('\n')
  .filter((row) => row && !row.startsWith('#')).map((row) => row.split('\t')[0]);
const plain = new Set(['Infinitive', 'PastTense', 'Gerund', 'Singular', 'Plural', 'Adjective', 'Adverb', 'Uncountable', 'Actor']);
const englishWords = Object.entries(/** @type {any} */ (compromise.model()).one.lexicon)
  .filter(([word, tags]) => /^[a-z]+$/.test(word) && [tags].flat().some((tag) => plain.has(tag)))
  .map(([word]) => word).slice(0, arabicWords.length);
const [arabic, english] = [news(0, tokens, arabicWords), news(1, tokens, englishWords)];

const tanqih = await load();
const wink = winkNLP(model);
const { its } = wink;

const pipelines = {
  tanqih: () => tanqih.analyse(arabic).entities.length,
  'wink-nlp': () => {
    const doc = wink.readDoc(english);
    return doc.entities().out(its.detail).length + doc.tokens().out(its.pos).length;
  },
  compromise: () => {
    const doc = compromise(english);
    return doc.people().length + doc.places().length + doc.organizations().length + doc.json().length;
  },
};

const best = Object.fromEntries(Object.keys(pipelines).map((name) => [name, Infinity]));
for (let round = 0; round < rounds; round += 1)
  for (const [name, run] of Object.entries(pipelines)) {
    const begin = process.cpuUsage();
    const found = run();
    const { user, system } = process.cpuUsage(begin);
    if (found === 0) throw new Error(`${name} found nothing`);
    best[name] = Math.min(best[name], (user + system) / 1e6);
  }
for (const [name, seconds] of Object.entries(best))
  console.log(`${name.padEnd(11)} ${(tokens / seconds / 1000).toFixed(0).padStart(7)} thousand tokens a second`
    + (name === 'tanqih' ? '' : `; tanqih is ${(seconds / best.tanqih).toFixed(1)} times as fast`));
