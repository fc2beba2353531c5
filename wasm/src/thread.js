// SPDX-License-Identifier: MIT
// A thread of a browser that runs the core: a Web Worker, started and spoken to.
import { CrashError, loadingFailed } from './errors.js';
import { movedThread } from './own_files.js';

/**
 * @param {() => any} [createWorker] starts a worker that runs worker_thread.js
 * @returns {() => import('./worker_client.js').Thread}
 */
export const opener = (createWorker = ownWorker) => () => threadOf(started(createWorker));

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
