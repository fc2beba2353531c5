// SPDX-License-Identifier: MIT
// npm run bench measures for minutes: what it does not know it says at once.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('an option that it does not have is refused before anything is built', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../../tools/bench.mjs', import.meta.url)), '--json'],
    { encoding: 'utf8', env: { PATH: '' } });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^npm run bench takes no options, such as --json: /);
});
