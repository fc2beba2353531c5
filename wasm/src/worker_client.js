// SPDX-License-Identifier: MIT
// The caller's side of a worker: one text at a time, in order. A thread that crashed or was cancelled
// is ended, and the next text starts another.
import { CrashError } from './errors.js';
import { checked } from './options.js';

const known = { TypeError, RangeError, CrashError };

/**
 * @param {() => Thread} open starts a thread that has loaded nothing yet
 * @param {WebAssembly.Module} module
 *
 * @typedef {object} Thread
 * @property {(message: object, transfer?: Transferable[], onProgress?: (progress: object) => void) => Promise<any>} ask
 *   one at a time; rejects where the thread fails
 * @property {() => boolean} ended it stopped, or failed while nothing was asked
 * @property {() => unknown} stop a promise where stopping takes a while
 */
export async function clientOf(open, module) {
  let thread;
  let version;
  let closed = false;
  let last = Promise.resolve(); // the text before

  async function start() {
    const started = open();
    try {
      ({ version } = await answerOf(started, { module }));
    } catch (error) {
      started.stop();
      throw error;
    }
    thread = started;
  }
  function stop() {
    const stopped = thread?.stop();
    thread = undefined;
    return stopped;
  }

  /** @type {(input: any, options?: any) => Promise<any>} */
  function analyse(input, { signal, transfer, onProgress: wished, ...options } = {}) {
    return new Promise((resolve, reject) => {
      const { onProgress } = checked({ onProgress: wished });
      let running = false;
      let over = false; // cancelled: the answer is no longer awaited
      function cancel() {
        over = true;
        reject(signal.reason);
        if (running) stop();
      }
      function tell(progress) {
        if (over) return;
        try {
          onProgress?.(progress);
        } catch (error) {
          over = true;
          reject(error);
        }
      }
      async function run() {
        if (over) return;
        if (closed) throw wasClosed();
        if (!thread || thread.ended()) await start();
        if (over) return;
        running = true;
        const answer = await answerOf(thread, { input, options, tells: onProgress !== undefined }, transfer, tell);
        resolve(JSON.parse(answer.json));
      }
      if (signal?.aborted) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      last = last.then(run).catch((error) => {
        if (error instanceof CrashError) stop();
        reject(closed ? wasClosed() : error);
      }).finally(() => signal?.removeEventListener('abort', cancel));
    });
  }

  function end() {
    closed = true;
    return stop();
  }

  await start();
  const close = () => void end();
  return Object.freeze({ version, analyse, analyze: analyse, close, [dispose]: close, [asyncDispose]: async () => void (await end()) });
}

// For `using` and `await using`. Where a platform has them not yet, these are the names that compilers of it look for.
export const dispose = Symbol.dispose ?? Symbol.for('Symbol.dispose');
export const asyncDispose = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');

const wasClosed = () => new Error('tanqih: this worker was closed; load another.');

/**
 * Errors cross as { name, message, cause }; here they are thrown.
 * @param {Thread} thread @param {object} request @param {Transferable[]} [transfer] @param {(progress: object) => void} [onProgress]
 */
async function answerOf(thread, request, transfer, onProgress) {
  const answer = await thread.ask(request, transfer, onProgress);
  if (!answer.error) return answer;
  const { name, message, cause } = answer.error;
  throw new (known[name] ?? Error)(message, cause ? { cause } : undefined);
}
