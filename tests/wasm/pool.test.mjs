// SPDX-License-Identifier: MIT
// Several workers, here Node's; tests/package runs the same in a browser.
// @ts-nocheck some of the inputs and options here are of no right type, on purpose.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { load } from 'tanqih';
import { CrashError, load as loadPool } from 'tanqih/pool';

import { cases } from '../cases/cases.mjs';

const long = 'افتتح الوزير معرض التمور السنوي في المدينة القديمة. '.repeat(20_000);
const threads = [];
const createWorker = () => {
  const thread = new Worker(new URL(import.meta.resolve('tanqih/worker-thread')));
  threads.push(thread);
  return thread;
};
const pool = await loadPool({ size: 3, createWorker });
after(() => pool.close());
const texts = cases().map(({ text }) => text).filter((text) => typeof text === 'string');
const all = async (answers) => {
  const found = [];
  for await (const answer of answers) found.push(answer);
  return found;
};

test('a worker is started where a text would wait, and no more than there may be', async () => {
  assert.equal(threads.length, 1);
  await pool.analyse('كـلمة');
  await pool.analyse('كـلمة');
  assert.equal(threads.length, 1);
  await Promise.all(texts.slice(0, 20).map((text) => pool.analyse(text)));
  assert.equal(threads.length, 3);
});

test('many texts are answered as one by one, in their order', async () => {
  const { analyse, version } = await load();
  assert.equal(pool.version, version);
  const answers = await all(pool.analyseAll(texts, { entities: false }));
  assert.deepEqual(answers.map(({ index }) => index), texts.map((_, i) => i));
  answers.forEach(({ article, item }, i) => assert.deepEqual([item, article], [texts[i], analyse(texts[i], { entities: false })]));
  assert.equal(pool.analyzeAll, pool.analyseAll);
  assert.equal(pool.analyze, pool.analyse);
});

test('as they are done, where that is asked for: the short do not wait for the long', async () => {
  const answers = await all(pool.analyseAll([long, 'ثان', 'ثالث', 'رابع'], { order: 'completion' }));
  assert.equal(answers.at(-1).index, 0);
  assert.deepEqual(answers.map(({ index }) => index).sort(), [0, 1, 2, 3]);
  assert.deepEqual((await all(pool.analyseAll([long, 'ثان', 'ثالث', 'رابع']))).map(({ index }) => index), [0, 1, 2, 3]);
});

test('a source is read no faster than its answers are taken', async () => {
  let read = 0;
  async function* source() {
    while (true) yield { id: read++, html: '<p>خبر' };
  }
  let taken = 0;
  let closed = 0;
  const iterator = { [Symbol.asyncIterator]: () => Object.assign(source(), { return: async () => { closed += 1; return { done: true, value: undefined }; } }) };
  for await (const { item, article } of pool.analyseAll(iterator, { ahead: 5, read: ({ html }) => ({ html }) })) {
    assert.deepEqual([item.id, article.clean], [taken, 'خبر']);
    taken += 1;
    assert.ok(read <= taken + 5 + 1, `${read} read, ${taken} taken`); // one more may be on its way
    if (taken === 50) break;
  }
  assert.equal(closed, 1);
});

test('an answer does not wait for a slow source', async () => {
  let go;
  async function* source() {
    yield 'أول';
    await new Promise((resolve) => { go = resolve; });
    yield 'ثان';
  }
  const answers = pool.analyseAll(source());
  assert.equal((await answers.next()).value.item, 'أول');
  go();
  assert.equal((await answers.next()).value.item, 'ثان');
  assert.equal((await answers.next()).done, true);
});

test('an error is an answer in its place, and the rest are answered', async () => {
  const answers = await all(pool.analyseAll(['كـلمة', 42, 'خبر', { broken: true }], { read: (item) => { if (item.broken) throw new Error('no text'); return item; } }));
  assert.deepEqual(answers.map(({ article, error }) => article?.clean ?? error.message.slice(0, 21)), ['كلمة', 'tanqih: give analyse a', 'خبر', 'no text'].map((text) => text.slice(0, 21)));
  assert.equal(answers[1].error.name, 'TypeError');
});

test('a thread that dies is the error of its text alone', async () => {
  const answers = pool.analyseAll([long, 'ثان', 'ثالث']);
  const first = answers.next();
  await pool.analyse('خبر'); // by then the long text is worked on
  for (const thread of threads.splice(0)) await thread.terminate();
  assert.ok((await first).value.error instanceof CrashError);
  const { value } = await answers.next();
  assert.ok(value.article ?? value.error instanceof CrashError);
  assert.equal((await pool.analyse('كـلمة')).clean, 'كلمة');
  await answers.return();
});

test('aborting ends the loop, also where it waits for its source, and the pool stays of use', async () => {
  for (const source of [[long, long, long, long], (async function* never() { yield 'خبر'; await new Promise(() => {}); })()]) {
    const cancel = new AbortController();
    const answers = all(pool.analyseAll(source, { signal: cancel.signal }));
    setTimeout(() => cancel.abort(), 50);
    await assert.rejects(answers, { name: 'AbortError' });
  }
  await assert.rejects(all(pool.analyseAll(['خبر'], { signal: AbortSignal.abort() })), { name: 'AbortError' });
  assert.equal((await pool.analyse('كـلمة')).clean, 'كلمة');
});

test('one text of those that wait is cancelled alone', async () => {
  const own = await loadPool({ size: 1 });
  const cancel = new AbortController();
  const first = own.analyse(long);
  const second = own.analyse('ثان', { signal: cancel.signal });
  const third = own.analyse('ثالث');
  cancel.abort();
  await assert.rejects(second, { name: 'AbortError' });
  assert.equal((await third).clean, 'ثالث');
  assert.equal((await first).text, long);
  own.close();
});

test('a queue that is full says so', async () => {
  const own = await loadPool({ size: 1, queue: 2 });
  const [, , , fourth] = await Promise.allSettled(['أول', 'ثان', 'ثالث', 'رابع'].map((text) => own.analyse(text)));
  assert.equal(fourth.reason.name, 'RangeError');
  assert.match(fourth.reason.message, /2 texts wait already/);
  // What reads its source by itself waits.
  assert.equal((await all(own.analyseAll(texts.slice(0, 9)))).filter(({ error }) => error).length, 0);
  own.close();
});

test('where no more workers can be started, those that there are do the work', async () => {
  let started = 0;
  const own = await loadPool({
    size: 4,
    createWorker() {
      started += 1;
      if (started > 2) throw new Error('no memory');
      return createWorker();
    },
  });
  assert.equal((await all(own.analyseAll(texts))).filter(({ article }) => article).length, texts.length);
  assert.equal(started, 3);
  own.close();
});

test('a closed pool says so, to what waits and what comes', async () => {
  const own = await loadPool({ size: 1 });
  const answers = own.analyseAll([long, 'ثان']);
  const [next, running, waiting] = [answers.next(), own.analyse(long), own.analyse('خبر')];
  own.close();
  for (const promise of [running, waiting, own.analyse('خبر')]) await assert.rejects(promise, /closed; load another/);
  const { value } = await next.catch(() => ({ value: undefined }));
  assert.ok(value?.article === undefined);
  await assert.rejects(all(own.analyseAll(['خبر'])), /pool was closed/);
  const other = await loadPool({ size: 2 });
  await other[Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]();
  await assert.rejects(other.analyse('خبر'), /pool was closed/);
});

test('wrong calls are told', async () => {
  await assert.rejects(loadPool({ size: 0 }), /size is how many workers/);
  await assert.rejects(loadPool({ queue: -1 }), /queue is how many texts/);
  await assert.rejects(loadPool({ workers: 2 }), /load has no option "workers"; it has wasm, createWorker, size, queue/);
  for (const [items, options, message] of [['خبر', {}, /a list of texts/], [5, {}, /a list of texts/], [[], { order: 'length' }, /order is "input"/], [[], { ahead: 0 }, /ahead is how many/]])
    assert.throws(() => pool.analyseAll(items, options), message);
});
