// SPDX-License-Identifier: MIT
// Checks the form of the training documents in training/layouts and prints what they hold, a kind a row.
import { readdirSync, readFileSync } from 'node:fs';

import { blockKinds as kinds, keptKinds } from '../wasm/src/enums.js';

const folder = new URL('./layouts/', import.meta.url);
/** Lines this long are prose; the same prose in two documents would count twice in training. */
const proseUnits = 80;

const problems = [];
const lines = Object.fromEntries(kinds.map((kind) => [kind, 0]));
const documentsWith = Object.fromEntries(kinds.map((kind) => [kind, 0]));
const placeOfProse = new Map();
let glued = 0;

const files = readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort();
for (const file of files) {
  const rows = readFileSync(new URL(file, folder), 'utf8').split('\n');
  const report = (row, what) => problems.push(`${file}:${row + 1}: ${what}`);
  if (rows.at(-1) !== '') report(rows.length - 1, 'no line break at the end');
  else rows.pop();
  if (!/^# genre: [^;]+; region: [^;]+; layout: .+$/.test(rows[0] ?? '')) report(0, 'the first row is not "# genre: …; region: …; layout: …"');

  const seen = new Set();
  for (let row = 1; row < rows.length; row++) {
    if (rows[row] === '') continue;
    const [kind, markup, ...cells] = rows[row].split('\t'); // a row of a table has tabs between its cells
    if (cells.length === 0) {
      report(row, 'fewer than 3 columns');
      continue;
    }
    const text = cells.join('\t');
    if (!kinds.includes(kind)) {
      report(row, `unknown kind "${kind}"`);
      continue;
    }
    if (!/^[a-z][a-z0-9]*( [a-z][a-z0-9]*)*$/.test(markup)) report(row, `markup "${markup}" is not a path of tags`);
    if (text.trim() === '') report(row, 'no text');
    if (/\r/.test(text)) report(row, 'a carriage return');
    const spans = text.match(/⟦[^⟦⟧]+⟧/g) ?? [];
    if (/[⟦⟧]/.test(text.replace(/⟦[^⟦⟧]+⟧/g, ''))) report(row, 'brackets ⟦⟧ do not pair');
    if (spans.length > 0 && !keptKinds.includes(kind)) report(row, `a glued span in a line that is ${kind}, not kept`);
    if (spans.length > 0 && text.replace(/⟦[^⟦⟧]+⟧/g, '').trim() === '') report(row, 'nothing beside the glued span');
    glued += spans.length;
    lines[kind] += 1;
    seen.add(kind);
    if (text.length >= proseUnits && keptKinds.includes(kind)) {
      const before = placeOfProse.get(text);
      if (before !== undefined && before !== file) report(row, `the same prose as in ${before}`);
      placeOfProse.set(text, file);
    }
  }
  if (!keptKinds.some((kind) => seen.has(kind))) report(0, 'no article in it');
  for (const kind of seen) documentsWith[kind] += 1;
}
if (files.length === 0) problems.push('training/layouts holds no document');

console.log(`${files.length} documents, ${Object.values(lines).reduce((sum, n) => sum + n, 0)} lines, ${glued} glued spans`);
for (const kind of kinds) console.log(`${kind.padEnd(12)}${String(lines[kind]).padStart(6)} lines in ${documentsWith[kind]} documents`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
