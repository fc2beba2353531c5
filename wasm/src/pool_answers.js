// SPDX-License-Identifier: MIT
// The answers to many texts, as they are asked for: what has been read and not yet handed out is never more than `ahead`.

/**
 * @param {{ ask: (input: any, options: any) => Promise<any>, size: number, refuseClosed: () => void }} pool `size`: how many it
 *   answers at a time
 * @param {any} items
 * @param {any} [options] see AllOptions of types/pool.d.ts
 */
export function answersOf({ ask, size, refuseClosed }, items, { order = 'input', ahead = 4 * size, read = (item) => item, signal, ...options } = {}) {
  if (order !== 'input' && order !== 'completion') throw new RangeError('tanqih: order is "input" or "completion".');
  if (!Number.isInteger(ahead) || ahead < 1) throw new RangeError('tanqih: ahead is how many texts are read before their answers are taken, 1 or more.');
  const begin = items?.[Symbol.asyncIterator] ?? (typeof items === 'string' ? undefined : items?.[Symbol.iterator]);
  if (!begin) throw new TypeError('tanqih: give analyseAll a list of texts, or anything else to loop over.');
  return answered(begin.call(items));

  /** @param {Iterator<any> | AsyncIterator<any>} source */
  async function* answered(source) {
    const work = underWay(async (item, own) => ask(await read(item), { ...options, signal: own }));
    let wake = (/** @type {object} */ _) => {};
    function cancel() {
      work.stop(signal.reason);
      wake({});
    }
    signal?.addEventListener('abort', cancel, { once: true });
    let coming; // the next item, which a slow source lets wait for
    let ended = false;
    try {
      while (true) {
        signal?.throwIfAborted();
        refuseClosed();
        if (!ended && !coming && work.answers.length < ahead) coming = Promise.resolve(source.next()).then((item) => ({ item }));
        if (!coming && work.answers.length === 0) return;
        const woken = new Promise((resolve) => { wake = resolve; });
        const awaited = order === 'input' ? work.answers.slice(0, 1) : work.answers;
        const { item, answer } = await Promise.race([...awaited, ...(coming ? [coming] : []), woken]);
        if (answer) yield work.taken(answer);
        if (!item) continue;
        coming = undefined;
        ended = item.done === true;
        if (!ended) work.begin(item.value);
      }
    } finally {
      signal?.removeEventListener('abort', cancel);
      work.stop();
      if (!ended) await left(source, coming);
    }
  }
}

/** The loop was left before the source ended. What still waits for its next item hears of it only then. */
async function left(source, coming) {
  const closed = source.return?.();
  if (!coming) return closed;
  for (const late of [coming, closed]) Promise.resolve(late).catch(() => {});
}

/** The items that are worked on, or done and not yet taken. @param {(item: any, signal: AbortSignal) => Promise<any>} articleOf */
function underWay(articleOf) {
  /** Of what is not done. One each: of one signal that many hear Node says that it leaks. @type {Set<AbortController>} */
  const controllers = new Set();
  /** They never reject: an error is an answer, in its place. @type {Promise<{ answer: any }>[]} */
  const answers = [];
  const indices = []; // of each of `answers`
  let count = 0;

  async function answerTo(item, index) {
    const own = new AbortController();
    controllers.add(own);
    try {
      return { answer: { index, item, article: await articleOf(item, own.signal) } };
    } catch (error) {
      return { answer: { index, item, error } };
    } finally {
      controllers.delete(own);
    }
  }

  return {
    answers,
    begin(item) {
      indices.push(count);
      answers.push(answerTo(item, count));
      count += 1;
    },
    taken(answer) {
      const place = indices.indexOf(answer.index);
      indices.splice(place, 1);
      answers.splice(place, 1);
      return answer;
    },
    /** @param {any} [reason] */
    stop(reason) {
      for (const own of controllers) own.abort(reason);
    },
  };
}
