// SPDX-License-Identifier: MIT
// What the generators of npm run generate share: they read tables, and write files or, with --check, say which are stale.
import fs from 'node:fs';
import path from 'node:path';

import { root } from './step.mjs';

/**
 * The rows of a table, and where each stands, for errors.
 * @param {string} file @param {number} columns
 */
export function rowsOf(file, columns) {
  return fs.readFileSync(path.join(root, file), 'utf8').split('\n')
    .map((line, i) => ({ line, where: `${file}:${i + 1}` }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, where }) => {
      const row = line.split('\t');
      if (row.length !== columns) throw new Error(`${where}: ${row.length} columns, not ${columns}`);
      return { row, where };
    });
}

/**
 * Writes what has changed; with --check nothing, and ends with 1 where a file is not what its source gives.
 * @param {string} source @param {[file: string, written: (before: string, file: string) => string][]} outputs
 */
export function writeOutputs(source, outputs) {
  const check = process.argv.includes('--check');
  const stale = [];
  for (const [file, written] of outputs) {
    const place = path.join(root, file);
    const before = fs.existsSync(place) ? fs.readFileSync(place, 'utf8') : '';
    const after = written(before, file);
    if (after === before) continue;
    stale.push(file);
    if (!check) fs.writeFileSync(place, after);
  }
  if (check && stale.length > 0) {
    console.error(`${stale.join(', ')}: not what ${source} gives. Run: npm run generate`);
    process.exit(1);
  }
  if (!check) console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : `All is as ${source} says.`);
}
