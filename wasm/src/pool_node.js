// SPDX-License-Identifier: MIT
// tanqih in several workers, for many texts, in Node.
import { availableParallelism } from 'node:os';
import { compile } from './compile_node.js';
import { heard } from './loading.js';
import { opener } from './thread_node.js';
import { clientOf } from './worker_client.js';
import { poolOf, poolOptions } from './worker_pool.js';

export { CrashError } from './errors.js';

/** @param {any} [given] see PoolOptions of types/pool.d.ts */
export const load = (given) => heard(loaded(given));

async function loaded(given) {
  const { wasm, createWorker, ...limits } = poolOptions(given, availableParallelism());
  const module = await compile(wasm);
  return poolOf(() => clientOf(opener(createWorker), module), limits);
}
