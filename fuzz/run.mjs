// SPDX-License-Identifier: MIT
// npm run fuzz -- SECONDS [TARGET...]: builds the targets under AddressSanitizer and UndefinedBehaviorSanitizer and runs each, or
// those named, for so many seconds, with seeds of the shared cases. What one crashed on is kept, with the line that runs it again.
//   --seed N           another row of mutations than that of 1
//   --built FILE DIR   what is built already: tanqih_fuzz, and the folder of its seeds
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { warnings } from '../tools/reference.mjs';
import { root, step } from '../tools/step.mjs';

const words = process.argv.slice(2);
/** @param {string} name @param {number} count @returns {string[]} what stands behind an option */
function behind(name, count) {
  const at = words.indexOf(name);
  return at < 0 ? [] : words.splice(at, 1 + count).slice(1);
}
const [seed = '1'] = behind('--seed', 1);
const built = behind('--built', 2);
const [seconds = '60', ...wanted] = words;
if (!/^[1-9]\d*$/.test(seconds)) {
  console.error('usage: npm run fuzz -- SECONDS [TARGET...] [--seed N]');
  process.exit(2);
}

/** @returns {[program: string, seeds: string]} */
function build() {
  const done =
    step('configure', 'cmake', '--preset', 'asan', warnings()) &&
    step('build', 'cmake', '--build', '--preset', 'asan', '--target', 'tanqih_fuzz');
  if (!done) process.exit(1);
  return [path.join(root, 'build/asan/fuzz/tanqih_fuzz'), path.join(root, 'build/asan/fuzz/seeds')];
}

const [program, seeds] = /** @type {[string, string]} */ (built.length === 2 ? built : build());
const targets = execFileSync(program, ['list'], { encoding: 'utf8' }).trim().split('\n');
const unknown = wanted.filter((target) => !targets.includes(target));
if (unknown.length > 0) {
  console.error(`there is no target ${unknown.join(', ')}; there are ${targets.join(', ')}`);
  process.exit(2);
}
const dictionaries = fs.readdirSync(path.join(root, 'fuzz/dictionaries')).map((name) => path.join(root, 'fuzz/dictionaries', name));
let failed = false;
for (const target of wanted.length > 0 ? wanted : targets)
  failed = spawnSync(program, [target, `${seconds}s`, seed, ...dictionaries, path.join(seeds, target)], { stdio: 'inherit' }).status !== 0 || failed;
process.exit(failed ? 1 : 0);
