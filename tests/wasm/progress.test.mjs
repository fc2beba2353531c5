// SPDX-License-Identifier: MIT
// Progress: told stage by stage, here and from a worker, and no danger to the core.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { load } from 'tanqih';
import { load as loadWorker } from 'tanqih/worker';

const { analyse } = await load();
const worker = await loadWorker();
after(() => worker.close());
const paste = 'وصل الوزير إلى القـاهرة اليوم.\nإقرأ أيضاً:\nأسعار النفط تتراجع';
const all = ['read', 'repair', 'segment', 'label', 'strip', 'tokenise', 'tag', 'link', 'write', 'write'];

for (const [where, call] of /** @type {[string, (input: any, options?: any) => any][]} */ ([['here', analyse], ['in a worker', worker.analyse]])) {
  const told = async (input, options) => {
    const seen = [];
    const article = await call(input, { ...options, onProgress: (progress) => seen.push(progress) });
    assert.deepEqual(article, analyse(input, options));
    seen.reduce((before, { done }) => {
      assert.ok(done >= before && done <= 1, `${before} ${done}`);
      return done;
    }, 0);
    assert.equal(seen.at(0).done, 0);
    assert.equal(seen.at(-1).done, 1);
    return seen;
  };
  const stages = (seen) => seen.map(({ stage }) => stage);

  test(`every stage, from 0 to 1: ${where}`, async () => {
    assert.deepEqual(stages(await told(paste)), all);
    assert.deepEqual(stages(await told(new TextEncoder().encode(paste))), all);
    assert.deepEqual(stages(await told('')), all);
    assert.deepEqual(stages(await told(paste, { entities: false })), ['read', 'repair', 'segment', 'label', 'strip', 'write', 'write']);
  });

  test(`reading is most of the work on HTML: ${where}`, async () => {
    const read = async (input, options) => (await told(input, options))[1].done;
    assert.ok(await read({ html: '<p>خبر' }) > 10 * await read('خبر'));
    assert.equal(await read({ html: '<p>خبر' }), await read('<p>خبر', { format: 'html' }));
  });

  test(`what it throws is thrown, and the next text is answered: ${where}`, async () => {
    await assert.rejects(async () => call(paste, { onProgress() { throw new Error('no such bar'); } }), /^Error: no such bar$/);
    await assert.rejects(async () => call(paste, { onProgress: 'bar' }), { name: 'TypeError', message: /"onProgress" is a function/ });
    assert.equal((await call('كـلمة')).clean, 'كلمة');
  });
}

test('a worker tells while it works, not afterwards', async () => {
  const running = new AbortController();
  const seen = [];
  await assert.rejects(worker.analyse('افتتح الوزير معرض التمور السنوي في المدينة القديمة. '.repeat(20_000), {
    signal: running.signal,
    onProgress({ stage }) {
      seen.push(stage);
      if (stage === 'tag') running.abort(new Error('enough'));
    },
  }), /enough/);
  assert.equal(seen.at(-1), 'tag');
});
