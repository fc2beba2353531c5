// SPDX-License-Identifier: MIT
// How fast many texts are answered in Node: in the program's own thread, by one worker, and by pools of 1, 2, 4 … workers. The
// texts are those of the shared cases, over and over; starting is not counted. Not a test: it prints.
//   node tests/bench/pool_bench.mjs [TEXTS]
import { availableParallelism } from 'node:os';

import { load } from '../../wasm/src/node.js';
import { load as loadPool } from '../../wasm/src/pool_node.js';
import { load as loadWorker } from '../../wasm/src/worker_node.js';
import { cases } from '../cases/cases.mjs';

const count = Number(process.argv[2] ?? 2000);
const given = cases().map(({ text }) => text).filter((text) => typeof text === 'string');
const texts = Array.from({ length: count }, (_, i) => given[i % given.length]);
const units = texts.reduce((sum, text) => sum + text.length, 0);

/** @param {string} how @param {() => Promise<number>} work gives how many were answered */
async function timed(how, work) {
  const begin = performance.now();
  if ((await work()) !== count) throw new Error(`${how}: not all were answered`);
  const seconds = (performance.now() - begin) / 1000;
  const held = Math.round(process.memoryUsage.rss() / 2 ** 20);
  console.log(`${how.padEnd(24)} ${seconds.toFixed(2).padStart(6)} s  ${Math.round(count / seconds).toString().padStart(6)} texts/s  ${(units / 1e6 / seconds).toFixed(2).padStart(6)} M code units/s  ${String(held).padStart(5)} MiB held`);
}

console.log(`${count} texts, ${(units / 1e6).toFixed(1)} M code units; ${availableParallelism()} cores`);
const { analyse } = await load();
for (const text of given) analyse(text);
await timed('the same thread', async () => texts.map((text) => analyse(text)).length);

const worker = await loadWorker();
await Promise.all(given.map((text) => worker.analyse(text)));
await timed('one worker', async () => {
  let done = 0;
  for (const text of texts) {
    await worker.analyse(text);
    done += 1;
  }
  return done;
});
worker.close();

for (let size = 1; size <= Math.max(2, Math.min(8, availableParallelism())); size *= 2) {
  const pool = await loadPool({ size });
  for await (const { error } of pool.analyseAll([...given, ...given])) if (error) throw error;
  await timed(`a pool of ${size}`, async () => {
    let done = 0;
    for await (const { article } of pool.analyseAll(texts)) done += article ? 1 : 0;
    return done;
  });
  pool.close();
}
