// SPDX-License-Identifier: MIT
// The page's core, cut in two (web/split_core.mjs): the first part alone cleans every case as the whole does, and asks for
// nothing of the second; with the second it is the whole.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

import { root } from '../../tools/step.mjs';
import { coreOf } from '../../wasm/src/analyser.js';
import { instantiate } from '../../wasm/src/instantiate.js';
import { cases } from '../cases/cases.mjs';

const moduleOf = (file) => new WebAssembly.Module(fs.readFileSync(path.join(root, file)));
const [clean, names, whole] = ['web/core/clean.wasm', 'web/core/names.wasm', 'wasm/dist/tanqih.wasm'].map(moduleOf);

/** As the page has it: what the first part has not is added when it is called. */
async function parts() {
  let added = 0;
  /** @type {any} */
  let exported;
  const add = () => {
    if (added === 0) new WebAssembly.Instance(names, { primary: exported });
    added += 1;
  };
  const placeholder = new Proxy({}, {
    get: (_, place) => (...given) => {
      add();
      return Object.values(exported).find((one) => one instanceof WebAssembly.Table).get(Number(place))(...given);
    },
  });
  const core = coreOf(await instantiate(clean, { imports: { placeholder }, begun: (exports) => { exported = exports; } }));
  return { core, add, added: () => added };
}

/** Nothing is in the second part where this machine's Binaryen cuts otherwise than is known. */
const skip = WebAssembly.Module.imports(names).length > 0 ? false : 'the core is in one part here';
const wholeCore = coreOf(await instantiate(whole));

describe('the first part of the core alone', () => {
  for (const { name, text, options } of cases())
    test(name, async () => {
      const { core, added } = await parts();
      const asked = { ...options, entities: false };
      assert.equal(core.answer(text, asked), wholeCore.answer(text, asked));
      // Whether words of a document are known is told by the weights of names.
      if (!name.startsWith('pdf-')) assert.equal(added(), 0, 'the second part was asked for');
    });
});

describe('both parts', async () => {
  const { core, add } = await parts();
  add();
  for (const { name, text, options } of cases())
    test(name, () => assert.equal(core.answer(text, options), wholeCore.answer(text, options)));
});

test('names are in the second part', { skip }, async () => {
  const { core, added } = await parts();
  core.answer('قال الوزير إن الموسم جيد.', { entities: false });
  assert.equal(added(), 0);
  assert.equal(core.answer('قال الوزير إن الموسم جيد.'), wholeCore.answer('قال الوزير إن الموسم جيد.'));
  assert.equal(added(), 1);
});
