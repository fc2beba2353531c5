// SPDX-License-Identifier: MIT
// Several workers that share what there is to do. A worker is started where a text would wait and there are fewer than `size`.
import { answersOf } from './pool_answers.js';
import { loadOptions } from './wasm_source.js';
import { asyncDispose, dispose } from './worker_client.js';

/** Each worker has a core of its own, some 30 MB: more of them than this are asked for by name. */
const mostUnasked = 8;

const closedText = 'tanqih: this pool was closed; load another.';
const isCount = (value) => Number.isInteger(value) && value >= 1;

/** @param {any} given what load was given @param {number} [cores] of this machine @returns {any} */
export function poolOptions(given, cores = 2) {
  const { size = Math.min(cores, mostUnasked), queue = Infinity, ...others } = loadOptions(given, ['createWorker', 'size', 'queue']);
  if (!isCount(size)) throw new RangeError('tanqih: size is how many workers there may be, 1 or more.');
  if (!isCount(queue) && queue !== Infinity) throw new RangeError('tanqih: queue is how many texts may wait, 1 or more.');
  return { ...others, size, queue };
}

/**
 * @param {() => Promise<any>} start gives a worker's client that has loaded the core
 * @param {{ size: number, queue: number }} limits
 */
export async function poolOf(start, { size, queue }) {
  const first = await start();
  const all = new Set([first]);
  const idle = [first];
  /** @type {{ run: (client: any) => void, refuse: (error: Error) => void }[]} */
  const waiting = [];
  let starting = 0;
  let most = size;
  let closed = false;

  function begin() {
    while (idle.length > 0) {
      const text = waiting.shift();
      if (!text) return;
      text.run(idle.pop());
    }
    while (starting < waiting.length && all.size + starting < most) void grow();
  }
  function free(client) {
    idle.push(client);
    begin();
  }
  async function grow() {
    starting += 1;
    try {
      const client = await start();
      if (closed) return client.close();
      all.add(client);
      idle.push(client);
    } catch {
      most = all.size; // memory for no more: those that there are do the work
    } finally {
      starting -= 1;
    }
    begin();
  }

  function refuseClosed() {
    if (closed) throw new Error(closedText);
  }

  /** @type {(input: any, options?: any) => Promise<any>} */
  async function analyse(input, options) {
    if (waiting.length >= queue && idle.length === 0)
      throw new RangeError(`tanqih: ${queue} texts wait already; ask again later, or give the pool a longer queue.`);
    return ask(input, options);
  }

  /** @type {(input: any, options?: any) => Promise<any>} */
  function ask(input, options = {}) {
    return new Promise((resolve, reject) => {
      refuseClosed();
      const { signal } = options;
      signal?.throwIfAborted();
      const text = {
        run(client) {
          signal?.removeEventListener('abort', leave);
          client.analyse(input, options).finally(() => free(client)).then(resolve, reject);
        },
        refuse: reject,
      };
      function leave() {
        const place = waiting.indexOf(text);
        if (place >= 0) waiting.splice(place, 1);
        reject(signal.reason);
      }
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(text);
      begin();
    });
  }

  async function end() {
    closed = true;
    for (const { refuse } of waiting.splice(0)) refuse(new Error(closedText));
    await Promise.all([...all].map((client) => client[asyncDispose]()));
  }

  const close = () => void end();
  const analyseAll = (inputs, options) => answersOf({ ask, size, refuseClosed }, inputs, options);
  return Object.freeze({
    version: first.version, size, analyse, analyze: analyse, analyseAll, analyzeAll: analyseAll, close, [dispose]: close, [asyncDispose]: end,
  });
}
