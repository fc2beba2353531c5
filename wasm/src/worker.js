// SPDX-License-Identifier: MIT
// tanqih in a worker of its own, for browsers and bundlers.
import { compile } from './compile.js';
import { heard } from './loading.js';
import { opener } from './thread.js';
import { loadOptions } from './wasm_source.js';
import { clientOf } from './worker_client.js';

export { CrashError } from './errors.js';

/** @param {any} [given] see WorkerOptions of types/worker.d.ts */
export const load = (given) => heard(loaded(given));

async function loaded(given) {
  const { wasm, createWorker } = loadOptions(given, ['createWorker']);
  return clientOf(opener(createWorker), await compile(wasm));
}
