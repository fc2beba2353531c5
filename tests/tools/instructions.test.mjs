// SPDX-License-Identifier: MIT
// What tools/instructions.mjs says of counts that are more, fewer and as many as the budget.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compare } from '../../tools/instructions.mjs';

const instructions = { loading: 1_000_000, reading: 1_000, cleaning: 1_000, tagging: 1_000 };

test('what is slower or faster than the tolerance is told, the rest is within it', () => {
  const { slower, faster, lines } = compare({ loading: 1_000_000, reading: 1_031, cleaning: 1_029, tagging: 900 }, { tolerance: 0.03, instructions });
  assert.deepEqual(slower, ['reading']);
  assert.deepEqual(faster, ['tagging']);
  assert.equal(lines[0], 'loading       1,000,000 instructions; the budget is      1,000,000: +0.0 %');
  assert.match(/** @type {string} */ (lines[3]), /-10\.0 %$/);
});
