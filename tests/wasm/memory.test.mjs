// SPDX-License-Identifier: MIT
// No call leaves anything behind: neither in the memory of the core nor in JavaScript's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import v8 from 'node:v8';
import vm from 'node:vm';
import { analyserOf } from '../../wasm/src/analyser.js';
import { compile } from '../../wasm/src/compile_node.js';
import { instantiate } from '../../wasm/src/instantiate.js';

const calls = 50_000;
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

const plain = 'وصل محمد علي القـاهرة.\nإقرأ أيضاً:\nالنفط';
const bytes = new TextEncoder().encode(plain);
/** Every way in, and what fails. */
const ways = [
  ({ analyse }) => analyse(plain, { names: [{ name: 'محمد علي', type: 'person' }], overrides: [{ begin: 0, keep: false }] }),
  ({ analyse }) => analyse(bytes, { keep: ['source'], undo: [{ begin: 0, end: 1 }], onProgress() {} }),
  ({ analyse }) => analyse({ html: '<h1>خبر</h1><p>ارتفع 5 دولارات' }, { render: ['html', 'markdown'] }),
  ({ analyse }) => assert.throws(() => analyse(plain, { keep: ['nothing'] }), RangeError),
  ({ analyse }) => assert.throws(() => analyse(bytes, { encoding: 'klingon' }), RangeError),
];

/** Where a large block finds room: after all that is in use. */
function end(module) {
  const address = module._malloc(1 << 20);
  module._free(address);
  return address;
}

test('50,000 calls leave nothing behind', async () => {
  const module = await instantiate(await compile());
  const analyser = analyserOf(module);
  const run = (count) => {
    for (let i = 0; i < count; i += 1) ways[i % ways.length](analyser);
    collect();
    return process.memoryUsage().heapUsed;
  };
  run(1000); // reads the tables, grows to what a call needs
  const place = end(module);
  const before = run(1000);
  const after = run(calls);
  assert.equal(end(module), place);
  assert.ok(after - before < 10 * calls + 100_000, `JavaScript keeps ${after - before} bytes`);

  for (let i = 0; i < calls; i += 1) module._malloc(16);
  assert.ok(end(module) > place, 'a loss of 16 bytes a call would have been seen');
});
