// SPDX-License-Identifier: MIT
// npm run layers: that the arrows between folders run one way, as docs/ARCHITECTURE.md draws them. Reads the #include
// lines of core and cli and the imports of web/src, and names each that breaks a rule:
//   - a folder takes from those below it in `floors`, never from one above
//   - `knowledge.hpp`, which knows every table, is for api/ alone: a stage is handed the tables that it reads
//   - no circle of files (a source and its header are one) and so none of folders
//   - a public header includes public headers alone
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './step.mjs';

/**
 * From the ground up, with why a floor lies where it does. `.` is what lies in the place itself.
 * @type {Record<string, [folder: string, why: string][]>}
 */
export const floors = {
  'core/src': [
    ['base', 'knows no Arabic: tables, sets, hashes, the names of enums'],
    ['crf', 'weights of sequences; features are numbers to it, not words'],
    ['trees', 'boosted trees, read as crf reads its files; features are numbers to it too'],
    ['text', 'letters, words and spans of any text'],
    ['lexicon', 'words of the tables, folded and tokenised as texts are'],
    ['quantities', 'numbers and dates are written in words of the lexicon'],
    ['repair', 'changes letters; must not know what a line is'],
    ['read', 'a paste to one text, with what its source tells'],
    ['segment', 'blocks of a text that was read and repaired'],
    ['label', 'what each block is'],
    ['cut', 'what is glued to a block that label keeps'],
    ['author', 'in the lines that label and cut call bylines'],
    ['names', 'on kept text alone, beside its quantities'],
    ['entities', 'joins mentions that names and quantities found'],
    ['output', 'writes a finished article'],
    ['api', 'the order of all of the above, and the only place that has all tables'],
  ],
  cli: [
    ['io', 'bytes in and out; knows nothing of articles'],
    ['stream', 'many documents in one go, each as a line'],
    ['commands', 'what a person asks for'],
    ['.', 'the program is its commands'],
    ['docs', 'is written from the program'],
  ],
  'web/src': [
    ['article', 'pure functions of an article; imports nothing else, so that anything may use them'],
    ['state', 'the person’s decisions and rules'],
    ['words', 'the two languages of what state and article have'],
    ['browser', 'what the browser does for state: clipboard, session, saving'],
    ['documents', 'files to texts; Word and PDF by workers of their own'],
    ['analysis', 'the worker and what it answers'],
    ['boot', 'begins an analysis before the page is drawn'],
    ['single', 'the page as one file: its own ways to begin the analysis'],
    ['view', 'draws all of them'],
    ['.', 'begins the page'],
  ],
};

/** @typedef {{ file: string, line: number, target: string }} Arrow both paths from the root; `target` is a file that exists */

/**
 * What breaks a rule, a line each.
 * @param {Map<string, string>} files contents by path from the root, of all that may be included too
 * @returns {string[]}
 */
export function brokenRules(files) {
  const arrows = [...files].flatMap(([file, content]) => arrowsOf(file, content, files));
  return [...arrowsUp(arrows), ...knowledgeOutsideApi(arrows), ...privateInPublic(arrows), ...circles(arrows)];
}

/** @param {string} file @param {string} content @param {Map<string, string>} files @returns {Arrow[]} */
function arrowsOf(file, content, files) {
  const script = /\.tsx?$/.test(file);
  const pattern = script ? /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g : /^#include "([^"]+)"/gm;
  /** @type {Arrow[]} */
  const arrows = [];
  for (const match of content.matchAll(pattern)) {
    const named = /** @type {string} */ (match[1]);
    const beside = path.posix.join(path.posix.dirname(file), named);
    const places = script ? [beside] : [beside, `core/src/${named}`, `core/include/${named}`, `cli/${named}`];
    const target = places.find((place) => files.has(place));
    if (target !== undefined) arrows.push({ file, line: content.slice(0, match.index).split('\n').length, target });
  }
  return arrows;
}

/** The place of `floors` and the folder in it; null where it lies in none. @param {string} file */
function roomOf(file) {
  for (const place of Object.keys(floors)) {
    if (!file.startsWith(`${place}/`)) continue;
    const [folder, ...more] = file.slice(place.length + 1).split('/');
    return { place, folder: more.length === 0 ? '.' : /** @type {string} */ (folder) };
  }
  return null;
}

/** @param {Arrow[]} arrows */
function arrowsUp(arrows) {
  const broken = new Set();
  for (const { file, line, target } of arrows) {
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === null) continue;
    const names = /** @type {[string, string][]} */ (floors[from.place]).map(([name]) => name);
    if (!names.includes(from.folder)) {
      broken.add(`${from.place}/${from.folder}: a folder that has no floor; give it one in tools/check_layers.mjs`);
      continue;
    }
    if (to === null || to.folder === from.folder) continue;
    if (to.place !== from.place) broken.add(`${file}:${line}: ${target} is private to ${to.place}`);
    else if (names.indexOf(to.folder) > names.indexOf(from.folder))
      broken.add(`${file}:${line}: ${target} lies above: ${to.folder} may take from ${from.folder}, not the other way`);
  }
  return broken;
}

/** @param {Arrow[]} arrows */
function knowledgeOutsideApi(arrows) {
  return arrows
    .filter(({ file, target }) => target === 'core/src/api/knowledge.hpp' && !file.startsWith('core/src/api/') && roomOf(file))
    .map(({ file, line }) => `${file}:${line}: api/knowledge.hpp is for api/ alone; declare a struct of the tables that this stage reads`);
}

/** @param {Arrow[]} arrows */
function privateInPublic(arrows) {
  return arrows
    .filter(({ file, target }) => file.startsWith('core/include/') && !target.startsWith('core/include/'))
    .map(({ file, line, target }) => `${file}:${line}: a public header includes ${target}`);
}

/**
 * One line each circle of files, by Tarjan's strongly connected components.
 * @param {Arrow[]} arrows
 */
function circles(arrows) {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  const unit = (/** @type {string} */ file) => file.replace(/\.(cpp|hpp)$/, '');
  for (const { file, target } of arrows) {
    const [from, to] = [unit(file), unit(target)];
    if (!graph.has(from)) graph.set(from, new Set());
    if (from !== to) graph.get(from)?.add(to);
  }
  /** @type {string[]} */
  const found = [];
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @type {Map<string, number>} */
  const lowest = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @param {string} at @returns {number} */
  const visit = (at) => {
    order.set(at, order.size);
    let low = order.size - 1;
    stack.push(at);
    for (const next of graph.get(at) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, /** @type {number} */ (order.get(next)));
    }
    lowest.set(at, low);
    if (low === order.get(at)) {
      const circle = stack.splice(stack.indexOf(at));
      if (circle.length > 1) found.push(`a circle of files: ${circle.toSorted().join(', ')}`);
    }
    return low;
  };
  for (const at of graph.keys()) if (!order.has(at)) visit(at);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'core', 'cli', 'web/src'], { cwd: root, encoding: 'utf8' })
    .split('\n').filter((file) => /\.(cpp|hpp|tsx?)$/.test(file) && fs.existsSync(path.join(root, file)));
  const broken = brokenRules(new Map(names.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')])));
  for (const line of broken) console.error(line);
  console.log(`layers: ${names.length} files, ${broken.length === 0 ? 'every arrow runs down' : `${broken.length} broken rules`}`);
  process.exit(broken.length === 0 ? 0 : 1);
}
