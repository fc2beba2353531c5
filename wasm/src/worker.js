// SPDX-License-Identifier: MIT
// tanqih in a worker of its own, for browsers and bundlers.
import { compile } from './compile.js';
import { CrashError, loadingFailed } from './errors.js';
import { heard } from './loading.js';
import { movedThread } from './own_files.js';
import { loadOptions } from './wasm_source.js';
import { clientOf } from './worker_client.js';

export { CrashError } from './errors.js';

/** @param {any} [given] see WorkerOptions of types/worker.d.ts */
export const load = (given) => heard(loaded(given));

async function loaded(given) {
  const { wasm, createWorker = ownWorker } = loadOptions(given, ['createWorker']);
  return clientOf(() => threadOf(started(createWorker)), await compile(wasm));
}

// A script of another origin, and under Trusted Types an address that no policy has made, are refused at once.
function started(createWorker) {
  try {
    return createWorker();
  } catch (cause) {
    throw loadingFailed(`the worker could not start (${cause.message}); pass createWorker.`, cause);
  }
}

// Bundlers look for this very form and put the script beside their own.
function ownWorker() {
  const moved = movedThread();
  if (moved) return new Worker(moved, { type: 'module', name: 'tanqih' });
  return new Worker(new URL('./worker_thread.js', import.meta.url), { type: 'module', name: 'tanqih' });
}

/** @param {any} worker @returns {import('./worker_client.js').Thread} */
function threadOf(worker) {
  let answered = false; // until then its script may be missing
  let ended = false;
  let fail = (/** @type {Error} */ _) => {};
  function end(error) {
    ended = true;
    worker.terminate();
    fail(error);
  }
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(answered
      ? new CrashError(`tanqih: the worker failed (${event.message ?? 'no reason given'}); the next text starts another.`)
      : loadingFailed(`the worker could not start (${event.message ?? 'its script is missing or the page’s policy forbids it'}); `
        + 'serve the package’s src/ and dist/ or pass createWorker.'));
  });
  return {
    ask: (message, transfer = [], onProgress = () => {}) => new Promise((resolve, reject) => {
      fail = reject;
      worker.onmessage = ({ data }) => {
        answered = true;
        if (data.progress) onProgress(data.progress);
        else resolve(data);
      };
      worker.postMessage(message, transfer);
    }),
    ended: () => ended,
    stop: () => end(new CrashError('tanqih: the worker was ended.')),
  };
}
