// SPDX-License-Identifier: MIT
// What tools/tally.mjs reads out of the runners' outputs. The outputs are theirs, cut short.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { tallyOfCTest, tallyOfNode, tallyOfPlaywright, tallyOfPytest } from '../../tools/tally.mjs';

const tap = `TAP version 13
# Subtest: a line
ok 1 - a line
ok 2 - progress is shown on a terminal alone # SKIP SKIPPED: no script(1)
ok 3 - cases through the module # SKIP TANQIH_SURFACE=cli
not ok 4 - a full disk
1..4
# tests 4
# suites 0
# pass 1
# fail 1
# cancelled 0
# skipped 2
# todo 0
`;

test('node --test: a skip has its reason, one of another surface is none', () => {
  assert.deepEqual(tallyOfNode(tap), { passed: 1, failed: 1, skipped: ['progress is shown on a terminal alone: no script(1)'] });
});

test('a skip whose name is not found is counted all the same', () => {
  assert.deepEqual(tallyOfNode('# pass 0\n# fail 0\n# skipped 1\n'), { passed: 0, failed: 0, skipped: ['a test whose name was not printed'] });
});

test('pytest', () => {
  const output = `........s.                                   [100%]
=========================== short test summary info ============================
SKIPPED [1] tests/test_clean.py:145: could not import 'pandas': No module named 'pandas'
`;
  assert.deepEqual(tallyOfPytest(`${output}106 passed, 1 skipped in 0.61s\n`), { passed: 106, failed: 0, skipped: ["tests/test_clean.py: could not import 'pandas': No module named 'pandas'"] });
  assert.deepEqual(tallyOfPytest('FAILED tests/test_cases.py::test_case\n1 failed, 80 passed in 0.25s\n'), { passed: 80, failed: 1, skipped: [] });
  assert.deepEqual(tallyOfPytest('2 errors in 61.00s (0:01:01)\n'), { passed: 0, failed: 2, skipped: [] });
});

test('Playwright', () => {
  const list = `  ✓   1 first.test.ts:10:1 › a paste (1.2s)
  -   2 joined.test.ts:129:5 › letters stay joined in Firefox
  ✘   3 rules.test.ts:5:1 › a rule (2s)
  1 failed
    rules.test.ts:5:1 › a rule
  1 skipped
  40 passed (1.5m)
`;
  assert.deepEqual(tallyOfPlaywright(list), { passed: 40, failed: 1, skipped: ['joined.test.ts:129:5 › letters stay joined in Firefox'] });
});

test('CTest: a suite of Node counts as its tests, a skip of GoogleTest by its name', () => {
  const output = `99% tests passed, 1 tests failed out of 4

The following tests did not run:
\t  3 - Tag.OfTheArticle (Skipped)

The following tests FAILED:
\t  4 - cli (Failed)
`;
  const log = `1/4 Test: Fold.Letters
Output:
----------------------------------------------------------
[       OK ] Fold.Letters (0 ms)
<end of output>
4/4 Test: cli
Output:
----------------------------------------------------------
${tap}<end of output>
`;
  assert.deepEqual(tallyOfCTest(output, log), {
    passed: 3,
    failed: 1,
    skipped: ['Tag.OfTheArticle', 'progress is shown on a terminal alone: no script(1)'],
  });
});

test('no output, no tests', () => {
  for (const tally of [tallyOfNode(''), tallyOfPlaywright(''), tallyOfCTest('', '')]) assert.deepEqual(tally, { passed: 0, failed: 0, skipped: [] });
});
