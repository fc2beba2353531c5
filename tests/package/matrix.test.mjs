// SPDX-License-Identifier: MIT
// The quick half of the matrix: the rows whose tools the repository has itself. The rest: npm run test:matrix.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

import { application, pack } from '../matrix/harness.mjs';
import { rows } from '../matrix/rows/index.mjs';
import { versions } from '../matrix/versions.mjs';
import { install } from './install.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-matrix-pack-'));
after(() => fs.rmSync(folder, { recursive: true }));
const tarball = pack(folder);

for (const name of ['Vite 8', 'esbuild', 'Rollup', 'CommonJS, as on Lambda'])
  test(name, async () => {
    const { declared, run } = rows[name];
    const app = application(tarball, versions[name], declared);
    try {
      app.link();
      await run(app);
    } finally {
      await app.end();
    }
  });

test('every row has its versions, and the README every line that one needs', () => {
  assert.deepEqual(Object.keys(versions).sort(), Object.keys(rows).sort());
  for (const [name, packages] of Object.entries(versions)) for (const version of Object.values(packages)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  const readme = install().read('README.md').toString();
  for (const [name, { line }] of Object.entries(rows)) assert.ok(!line || readme.includes(line), name);
});
