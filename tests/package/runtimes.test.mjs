// SPDX-License-Identifier: MIT
// The packed package in Node, Deno and Bun: everywhere the bytes that the program prints.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';

import { assertSame, pastes } from './answers.mjs';
import { install, runtime } from './install.mjs';

const { folder, write } = install();
const env = { ...process.env, NODE_OPTIONS: '', DENO_NO_UPDATE_CHECK: '1', DENO_DIR: `${folder}/deno` };

function run(command, words, input = '') {
  const { status, error, stdout, stderr } = spawnSync(command, words, { cwd: folder, input, env, encoding: 'utf8', maxBuffer: 1 << 29, timeout: 60_000 });
  return { status: error ? String(error) : status, stdout, stderr };
}

function answersOf(command, ...words) {
  const { status, stdout, stderr } = run(command, words, JSON.stringify(pastes));
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** Reads the pastes, prints the answers and ends by itself: an idle worker keeps no program alive. */
const program = (load) => `
  let input = '';
  process.stdin.setEncoding('utf8').on('data', (part) => { input += part; }).on('end', async () => {
    const { load } = ${load};
    const { analyse } = await load();
    const found = [];
    for (const { text, options } of JSON.parse(input)) found.push(JSON.stringify(await analyse(text, options)));
    console.log(JSON.stringify(found));
  });`;
const imports = {
  'import.mjs': "await import('tanqih')",
  'worker.mjs': "await import('tanqih/worker')",
  'inline.mjs': "await import('tanqih/inline')",
};
const requires = {
  'require.cjs': "require('tanqih')",
  'require_worker.cjs': "require('tanqih/worker')",
  'require_inline.cjs': "require('tanqih/inline')",
};
for (const [name, way] of Object.entries({ ...imports, ...requires, 'import.cjs': imports['import.mjs'] }))
  write(name, name.endsWith('.mjs') ? `import process from 'node:process';${program(way)}` : program(way));

describe('in Node', () => {
  for (const name of [...Object.keys(imports), 'import.cjs'])
    test(name, () => assertSame(answersOf(process.execPath, name), name));

  // From 20.19 and 22.12 on Node gives an ES module to require; before, and without the flag, it does not.
  const given = process.features.require_module;
  for (const [name, way] of Object.entries(requires)) {
    test(`${way} where Node gives it`, { skip: !given && `Node ${process.version} does not` }, () => assertSame(answersOf(process.execPath, name), name));
    test(`${way} where Node does not: a sentence that says what to write`, () => {
      const { status, stderr } = run(process.execPath, [...(given ? ['--no-experimental-require-module'] : []), name]);
      assert.equal(status, 1);
      const entry = /'(.*)'/.exec(way)[1];
      assert.ok(stderr.includes(`tanqih: require('${entry}') works from Node 20.19 and 22.12 on. In this one write: const { load } = await import('${entry}')`), stderr);
    });
  }

  test('the element can be imported where there is no document, and defines nothing', () => {
    write('element.mjs', "import { TanqihArticle } from 'tanqih/element'; console.log(typeof TanqihArticle, typeof customElements);");
    write('element.cjs', "console.log(typeof require('tanqih/element').TanqihArticle);");
    assert.equal(run(process.execPath, ['element.mjs']).stdout, 'function undefined\n');
    if (given) assert.equal(run(process.execPath, ['element.cjs']).stdout, 'function\n');
  });

  test('the schema and the WebAssembly have names of their own', () => {
    write('files.mjs', `
      import schema from 'tanqih/schema/article-1.json' with { type: 'json' };
      console.log(schema.title, import.meta.resolve('tanqih/tanqih.wasm').endsWith('/dist/tanqih.wasm'));`);
    assert.equal(run(process.execPath, ['--no-warnings', 'files.mjs']).stdout, 'Article true\n');
  });
});

/** The programs of npm's packages deno and bun; a machine that they are not made for cannot run them. */
for (const [name, command, ...words] of [['Deno', runtime('deno'), 'run', '--no-prompt', '--allow-read', '--allow-env'], ['Bun', runtime('bun'), 'run']]) {
  const { status, stdout, stderr } = run(command, ['--version']);
  const skip = status !== 0 && `SKIPPED: ${name} cannot run here: ${status} ${stderr}`;
  if (skip) console.error(skip);
  describe(`in ${name} ${stdout.split('\n')[0]}`, { skip }, () => {
    for (const file of Object.keys(imports)) test(file, () => assertSame(answersOf(command, ...words, file), `${file} in ${name}`));
  });
}
