// SPDX-License-Identifier: MIT
// What the package is asked wherever it runs, and the bytes that it answers: those of the shared cases.
import assert from 'node:assert/strict';

import { cases, withoutChecksums } from '../cases/cases.mjs';

const shared = cases();
export const pastes = shared.map(({ text, options }) => ({ text, options }));
export const articles = shared.map(({ expected }) => expected);

/** @param jsons one a paste @param how they were got */
export function assertSame(jsons, how) {
  assert.equal(jsons.length, shared.length);
  shared.forEach(({ name, expected }, i) => assert.equal(`${withoutChecksums(jsons[i])}\n`, expected, `${name} ${how}`));
}
