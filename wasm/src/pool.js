// SPDX-License-Identifier: MIT
// tanqih in several workers, for many texts, in browsers and bundlers.
import { compile } from './compile.js';
import { heard } from './loading.js';
import { opener } from './thread.js';
import { clientOf } from './worker_client.js';
import { poolOf, poolOptions } from './worker_pool.js';

export { CrashError } from './errors.js';

/** @param {any} [given] see PoolOptions of types/pool.d.ts */
export const load = (given) => heard(loaded(given));

async function loaded(given) {
  const { wasm, createWorker, ...limits } = poolOptions(given, globalThis.navigator?.hardwareConcurrency);
  const module = await compile(wasm);
  return poolOf(() => clientOf(opener(createWorker), module), limits);
}
