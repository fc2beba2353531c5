// SPDX-License-Identifier: MIT
// The packed package in a server's bundle, which has left tanqih.wasm behind, and where files may not be read.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

import { build } from 'esbuild';

import { install, runtime } from './install.mjs';

const { folder, write } = install();
const says = (entry) => `import { load } from '${entry}'; load().then(({ analyse }) => console.log(analyse('كـلمة').clean));`;

function run(command, words, cwd) {
  const { status, error, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', timeout: 60_000, env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', DENO_DIR: `${folder}/deno` } });
  return { status: error ? String(error) : status, stdout, stderr };
}

describe('bundled by esbuild for Node, alone in its folder', () => {
  for (const entry of ['tanqih', 'tanqih/inline'])
    for (const [format, extension] of /** @type {const} */ ([['cjs', 'cjs'], ['esm', 'mjs']]))
      test(`${entry} as ${format}`, async () => {
        const alone = fs.mkdtempSync(path.join(folder, 'alone-'));
        await build({
          stdin: { contents: says(entry), resolveDir: folder }, bundle: true, platform: 'node', format, outfile: path.join(alone, `app.${extension}`),
          logLevel: 'error', logOverride: { 'empty-import-meta': 'silent' },
        });
        assert.deepEqual(run(process.execPath, [`app.${extension}`], alone), { status: 0, stdout: 'كلمة\n', stderr: '' });
      });
});

test('the build for browsers, in Node all the same: a file is read', async () => {
  // As under a test runner's jsdom, which resolves as browsers do.
  write('browser.mjs', says('tanqih').replace("'tanqih'", "'./node_modules/tanqih/src/index.js'"));
  assert.deepEqual(run(process.execPath, ['browser.mjs'], folder), { status: 0, stdout: 'كلمة\n', stderr: '' });
});

describe('Deno', { skip: run(runtime('deno'), ['--version'], folder).status !== 0 && 'Deno cannot run here' }, () => {
  test('without a permission the packed core serves, and a path that may not be read is told', () => {
    write('allowed.mjs', says('tanqih'));
    assert.deepEqual(run(runtime('deno'), ['run', '--no-prompt', 'allowed.mjs'], folder), { status: 0, stdout: 'كلمة\n', stderr: '' });
    write('path.mjs', "import { load } from 'tanqih'; load('tanqih.wasm').catch(({ message }) => console.log(message));");
    assert.match(run(runtime('deno'), ['run', '--no-prompt', 'path.mjs'], folder).stdout,
      /^tanqih: tanqih\.wasm could not be read \(NotCapable\); run it with --allow-read, or import tanqih\/inline\./);
  });
});

test('Jest’s require is named, with the line to write', () => {
  write('jest.cjs', "globalThis.jest = {}; require('tanqih');");
  const { stderr } = run(process.execPath, ['--no-experimental-require-module', 'jest.cjs'], folder);
  assert.match(stderr, /Jest does not give an ES module to require\('tanqih'\)\. Run it as NODE_OPTIONS=--experimental-vm-modules npx jest and write: const \{ load \} = await import\('tanqih'\)/);
});
