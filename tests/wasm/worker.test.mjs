// SPDX-License-Identifier: MIT
// The module in a worker, here Node's; tests/package runs the same in a browser.
// @ts-nocheck many of the inputs and options here are of no right type, on purpose.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { load } from 'tanqih';
import { CrashError, load as loadWorker } from 'tanqih/worker';

const long = 'افتتح الوزير معرض التمور السنوي في المدينة القديمة. '.repeat(50_000);
const worker = await loadWorker();
after(() => worker.close());

test('answers as the module does', async () => {
  const { analyse, version } = await load();
  assert.equal(worker.version, version);
  for (const [input, options] of [['كـلمة', {}], [{ html: '<p>خبر \ud800</p>' }, { render: ['html'] }],
    [new TextEncoder().encode('خبر'), { encoding: 'utf-8' }]])
    assert.deepEqual(await worker.analyse(input, options), analyse(input, options));
});

test('wrong calls are refused as the module refuses them, and end nothing', async () => {
  await assert.rejects(worker.analyse(42), { name: 'TypeError', message: /give analyse a string/ });
  await assert.rejects(worker.analyse('', { keep: ['nothing'] }), { name: 'RangeError', message: /nothing/ });
  assert.equal((await worker.analyse('كـلمة')).clean, 'كلمة');
});

test('texts are answered in the order of the calls', async () => {
  const answered = [];
  await Promise.all([long, 'ثان', 'ثالث'].map(async (text) => answered.push((await worker.analyse(text)).text)));
  assert.deepEqual(answered, [long, 'ثان', 'ثالث']);
});

test('what is cancelled ends at once, and what waits behind it is answered', async () => {
  const running = new AbortController();
  const waiting = new AbortController();
  const first = worker.analyse(long, { signal: running.signal });
  const second = worker.analyse('ثان', { signal: waiting.signal });
  const third = worker.analyse('ثالث');
  waiting.abort(new Error('not needed'));
  await assert.rejects(second, /not needed/);
  running.abort();
  await assert.rejects(first, { name: 'AbortError' });
  assert.equal((await third).clean, 'ثالث');
  await assert.rejects(worker.analyse('', { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('a buffer may be handed over', async () => {
  const bytes = new TextEncoder().encode('كـلمة');
  assert.equal((await worker.analyse(bytes, { transfer: [bytes.buffer] })).clean, 'كلمة');
  assert.equal(bytes.length, 0);
});

test('a thread that dies is a CrashError, and the next text starts another', async () => {
  const threads = [];
  const own = await loadWorker({
    createWorker() {
      threads.push(new Worker(new URL(import.meta.resolve('tanqih/worker-thread'))));
      return threads.at(-1);
    },
  });
  const answer = own.analyse(long);
  threads[0].terminate();
  await assert.rejects(answer, CrashError);
  assert.equal((await own.analyse('خبر')).clean, 'خبر');
  await threads[1].terminate(); // while nothing is asked
  assert.equal((await own.analyse('خبر')).clean, 'خبر');
  assert.equal(threads.length, 3);
  own.close();
});

test('a closed worker says so', async () => {
  const own = await loadWorker();
  const running = own.analyse(long);
  own.close();
  await assert.rejects(running, /was closed; load another/);
  await assert.rejects(own.analyse('خبر'), /was closed; load another/);
});

test('analyze is analyse, and a worker is closed where its block ends', async () => {
  // As compilers write `using` and `await using`.
  for (const closing of [Symbol.dispose ?? Symbol.for('Symbol.dispose'), Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]) {
    const own = await loadWorker();
    assert.equal(own.analyze, own.analyse);
    await own[closing]();
    await assert.rejects(own.analyse('خبر'), /was closed/);
  }
});

test('a script that cannot run is told at once', async () => {
  await assert.rejects(loadWorker({ createWorker: () => new Worker('throw new Error("broken script")', { eval: true }) }),
    /broken script/);
});
