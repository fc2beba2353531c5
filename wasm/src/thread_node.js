// SPDX-License-Identifier: MIT
// A thread of Node that runs the core, started and spoken to.
import { Worker } from 'node:worker_threads';
import { CrashError } from './errors.js';

/**
 * @param {() => any} [createWorker] starts a Worker of node:worker_threads that runs worker_thread_node.js
 * @returns {() => import('./worker_client.js').Thread}
 */
export const opener = (createWorker = ownWorker) => () => threadOf(createWorker());

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
