// SPDX-License-Identifier: MIT
// Every case from outside: the program and the module print the very bytes of expected.json (but for the
// checksums of the models), which the schema allows.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { cases, commandOf, outline, withoutChecksums } from './cases.mjs';
import { assertSchema } from './schema.mjs';
import { cli, loadModule, tanqih, wasm } from './surfaces.mjs';

function same(printed, expected) {
  assertSchema(JSON.parse(printed));
  const actual = withoutChecksums(printed);
  if (actual === expected) return;
  assert.equal(outline(actual), outline(expected));
  assert.equal(actual, expected);
}

describe('cases through the program', cli, () => {
  for (const one of cases()) {
    const command = commandOf(one);
    test(one.name, { skip: command === null && 'the program cannot be asked this' }, () => {
      same(tanqih(command).toString('utf8'), one.expected);
    });
  }
});

describe('cases through the module', wasm, () => {
  let analyse;
  before(async () => {
    ({ analyse } = await loadModule());
  });
  for (const one of cases()) {
    test(one.name, () => {
      same(`${JSON.stringify(analyse(one.text, one.options))}\n`, one.expected);
    });
  }
});
