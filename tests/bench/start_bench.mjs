// SPDX-License-Identifier: MIT
// What a program pays that asks once: loading the module in Node, and the first answer, with names. Each of many fresh
// processes tells how long it waited and how much processor time it took, compiling in the background included; of both
// the median. Not a test: it prints.  node tests/bench/start_bench.mjs [PROCESSES]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const steps = /** @type {const} */ (['import', 'load', 'first answer', 'second answer']);
/** @typedef {{ waited: number, used: number }} Cost in ms */

/** One process's costs, a step each. @returns {Promise<Cost[]>} */
async function measured() {
  const text = fs.readFileSync(new URL('../cases/agency-copy/input.txt', import.meta.url), 'utf8');
  /** @type {Cost[]} */
  const costs = [];
  let [begin, cpu] = [performance.now(), process.cpuUsage()];
  const told = () => {
    const { user } = process.cpuUsage(cpu);
    costs.push({ waited: performance.now() - begin, used: user / 1000 });
    [begin, cpu] = [performance.now(), process.cpuUsage()];
  };
  const { load } = await import('../../wasm/src/node.js');
  told();
  const tanqih = await load();
  told();
  for (const answer of ['first', 'second']) {
    if (tanqih.analyse(text).entities.length === 0) throw new Error(`the ${answer} answer has no names`);
    told();
  }
  return costs;
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

const own = fileURLToPath(import.meta.url);
if (process.argv[2] === 'one') {
  console.log(JSON.stringify(await measured()));
} else {
  const count = Number(process.argv[2] ?? 31);
  /** @type {Cost[][]} */
  const processes = Array.from({ length: count }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [own, 'one'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const tell = (/** @type {string} */ what, /** @type {number[]} */ of) => {
    const sum = (/** @type {keyof Cost} */ cost) => median(processes.map((costs) => of.reduce((all, step) => all + costs[step][cost], 0)));
    console.log(`${what.padEnd(22)}${sum('waited').toFixed(1).padStart(7)} ms waited ${sum('used').toFixed(1).padStart(7)} ms of processor time`);
  };
  steps.forEach((step, at) => {
    tell(step, [at]);
  });
  tell('load and first answer', [1, 2]);
}
