// SPDX-License-Identifier: MIT
// npm run instructions: counts the instructions of loading, reading HTML, cleaning and tagging, over the shared cases, and holds
// them to tests/bench/instructions.json. A count does not depend on how busy a machine is, as a time does, but on compiler and
// libraries: with others than the reference's it is only told.
//   npm run instructions -- --update    writes the counts of now as the budget; say in the commit what they buy
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { compilers, reference } from './reference.mjs';
import { root, skip } from './step.mjs';

const budgetFile = path.join(root, 'tests/bench/instructions.json');
const program = path.join(root, 'build/native/tests/bench/instructions');
/** The libraries whose instructions are counted too: Debian 12's. */
const libraries = { icu: /^72\./, libc: /^2\.36$/ };

/** What the program is asked, and the function in which it is counted. */
const counted = /** @type {const} */ ({
  loading: 'counted_loading',
  reading: 'counted_reading',
  cleaning: 'counted_analysing',
  tagging: 'counted_analysing',
});

/** @typedef {keyof typeof counted} Work @typedef {Record<Work, number>} Counts @typedef {{ tolerance: number, instructions: Counts }} Budget */

const works = /** @type {Work[]} */ (Object.keys(counted));

/** Pastes of our own writing. Paths from the root, as a name's length is no cost. */
function inputs() {
  const folder = 'tests/cases';
  return fs.readdirSync(path.join(root, folder)).sort()
    .flatMap((name) => ['input.txt', 'input.html'].map((file) => `${folder}/${name}/${file}`))
    .filter((file) => fs.existsSync(path.join(root, file)));
}

/** @param {Work} work */
function count(work) {
  const { status, stderr, error } = spawnSync('valgrind', [
    '--tool=callgrind', '--callgrind-out-file=/dev/null', `--toggle-collect=${counted[work]}`, program, work, ...inputs(),
  ], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
  const found = /Collected : (\d+)/.exec(stderr ?? '')?.[1];
  if (error || status !== 0 || !found || found === '0') throw new Error(`valgrind counts no ${work}: ${error?.message ?? stderr}`);
  return Number(found);
}

/** What is not the reference's; empty: the budget holds here. @returns {string[]} */
function strangers() {
  const said = (/** @type {string} */ command, /** @type {string[]} */ ...words) => (spawnSync(command, words, { encoding: 'utf8' }).stdout ?? '').trim();
  const libc = /\d+\.\d+/.exec(said('getconf', 'GNU_LIBC_VERSION'))?.[0] ?? 'none';
  const icu = said('pkg-config', '--modversion', 'icu-uc');
  const { gcc } = compilers();
  return [
    gcc === reference.gcc ? '' : `GCC ${gcc ?? 'none'}`,
    libraries.icu.test(icu) ? '' : `ICU ${icu}`,
    libraries.libc.test(libc) ? '' : `glibc ${libc}`,
    process.arch === 'x64' ? '' : process.arch,
  ].filter(Boolean);
}

/**
 * What each count is to its budget, a line each.
 * @param {Counts} counts @param {Budget} budget
 * @returns {{ lines: string[], slower: Work[], faster: Work[] }}
 */
export function compare(counts, { tolerance, instructions }) {
  const share = (/** @type {Work} */ work) => counts[work] / instructions[work] - 1;
  const written = (/** @type {number} */ number) => number.toLocaleString('en').padStart(14);
  return {
    lines: works.map((work) => {
      const change = `${share(work) < 0 ? '-' : '+'}${Math.abs(share(work) * 100).toFixed(1)} %`;
      return `${work.padEnd(9)}${written(counts[work])} instructions; the budget is ${written(instructions[work])}: ${change}`;
    }),
    slower: works.filter((work) => share(work) > tolerance),
    faster: works.filter((work) => share(work) < -tolerance),
  };
}

/** @returns {boolean} whether all are within the budget, or cannot be held to it here */
export function areWithinBudget() {
  if (spawnSync('valgrind', ['--version']).error) return skip('instructions', 'there is no valgrind here');
  const counts = /** @type {Counts} */ (Object.fromEntries(works.map((work) => [work, count(work)])));
  const budget = /** @type {Budget} */ (JSON.parse(fs.readFileSync(budgetFile, 'utf8')));
  const { lines, slower, faster } = compare(counts, budget);
  for (const line of lines) console.log(line);
  const update = 'npm run instructions -- --update';
  const others = strangers();
  if (others.length > 0) {
    return skip('budget of instructions', `it was counted with others than ${others.join(', ')}`);
  }
  if (faster.length > 0) console.log(`faster by more than ${budget.tolerance * 100} %: ${faster.join(', ')}. Keep it: ${update}`);
  if (slower.length === 0) return true;
  console.error(`slower by more than ${budget.tolerance * 100} %: ${slower.join(', ')}. Find out why (valgrind --tool=callgrind), or say in the commit what it buys and run ${update}`);
  return false;
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  if (process.argv.includes('--update')) {
    const budget = { tolerance: 0.03, instructions: Object.fromEntries(works.map((work) => [work, count(work)])) };
    fs.writeFileSync(budgetFile, `${JSON.stringify(budget, null, 2)}\n`);
    console.log(`${path.relative(root, budgetFile)}: ${JSON.stringify(budget.instructions)}`);
  } else {
    process.exitCode = areWithinBudget() ? 0 : 1;
  }
}
