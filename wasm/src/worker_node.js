// SPDX-License-Identifier: MIT
// tanqih in a thread of its own, for Node.
import { Worker } from 'node:worker_threads';
import { compile } from './compile_node.js';
import { CrashError } from './errors.js';
import { heard } from './loading.js';
import { loadOptions } from './wasm_source.js';
import { clientOf } from './worker_client.js';

export { CrashError } from './errors.js';

/** @param {any} [given] see WorkerOptions of types/worker.d.ts */
export const load = (given) => heard(loaded(given));

async function loaded(given) {
  const { wasm, createWorker = ownWorker } = loadOptions(given, ['createWorker']);
  return clientOf(() => threadOf(createWorker()), await compile(wasm));
}

function ownWorker() {
  return new Worker(new URL('./worker_thread_node.js', import.meta.url), { name: 'tanqih' });
}

/** @param {any} worker @returns {import('./worker_client.js').Thread} */
function threadOf(worker) {
  let ended = false;
  let fail = (/** @type {Error} */ _) => {};
  let hear = (/** @type {any} */ _) => {};
  function end(reason) {
    ended = true;
    fail(new CrashError(`tanqih: the thread ended (${reason}); the next text starts another.`));
  }
  worker.on('message', (data) => hear(data));
  worker.on('error', ({ message }) => end(message));
  worker.on('exit', (code) => end(`exit code ${code}`));
  worker.unref(); // an idle thread keeps no program alive
  return {
    ask: (message, transfer = [], onProgress = () => {}) => new Promise((resolve, reject) => {
      fail = reject;
      worker.ref();
      hear = (data) => (data.progress ? onProgress(data.progress) : resolve(data));
      worker.postMessage(message, transfer);
    }).finally(() => worker.unref()),
    ended: () => ended,
    stop() {
      end('stopped');
      return worker.terminate();
    },
  };
}
