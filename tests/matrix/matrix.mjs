// SPDX-License-Identifier: MIT
// npm run test:matrix [-- ROW…]: the packed tarball in bundlers, frameworks, runtimes and test runners, each an application of a few
// lines that is installed, built, run and looked at. Needs npm's registry and takes a quarter of an hour; not a part of npm test.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { application, pack, repository } from './harness.mjs';
import { rows } from './rows/index.mjs';
import { versions } from './versions.mjs';

const asked = process.argv.slice(2);
const wanted = Object.keys(rows).filter((name) => asked.length === 0 || asked.some((one) => name.toLowerCase().includes(one.toLowerCase())));
const readme = fs.readFileSync(path.join(repository, 'wasm/README.md'), 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-matrix-pack-'));
const tarball = pack(folder);
let failed = 0;
for (const name of wanted) {
  const { declared, line, run } = rows[name];
  const app = application(tarball, versions[name], declared);
  const begin = performance.now();
  let result = line ? `with the line ${line}` : 'as is';
  try {
    // Where a line is needed, the README has it.
    if (line && !readme.includes(line)) throw new Error(`the README does not have ${line}`);
    app.install();
    await run(app);
  } catch (/** @type {any} */ error) {
    failed += 1;
    result = `FAILED: ${error.stack ?? error}`;
  } finally {
    await app.end();
  }
  const packages = Object.entries(versions[name]).map(([one, version]) => `${one} ${version}`).join(', ');
  console.log(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s  ${name} (${packages}): ${result}`);
}
fs.rmSync(folder, { recursive: true });
console.log(`${wanted.length - failed} of ${wanted.length} rows`);
process.exit(failed > 0 ? 1 : 0);
