// SPDX-License-Identifier: MIT
// The packed package: what is in it, how it is declared, and how large it is.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { brotli } from '../../tools/brotli.mjs';
import { isReferenceEmscripten, reference } from '../../tools/reference.mjs';
import { complaints } from './cyclonedx.mjs';
import { install, repository } from './install.mjs';

const { folder, files, read, tarball } = install();
const declared = JSON.parse(read('package.json'));

test('holds what it needs and no more', () => {
  const allowed = /^(README\.md|LICENSE|package\.json|src\/([a-z]+\/)?[a-z_]+\.(js|cjs)|dist\/tanqih(_wasm)?\.js|dist\/tanqih\.wasm|dist\/sbom\.cdx\.json|schema\/article-1\.json|types\/[a-z_]+\.d\.ts|types\/cjs\/[a-z]+\.d\.cts|(dist\/)?licenses\/[A-Za-z0-9_.-]+\.(txt|md))$/;
  assert.deepEqual(files.filter((file) => !allowed.test(file)), []);
  assert.ok(!fs.lstatSync(`${folder}/node_modules/tanqih`).isSymbolicLink());
  for (const file of files.filter((name) => name.endsWith('.js')))
    assert.doesNotMatch(read(file).toString(), /new Function|\beval\(/, file);
});

test('every name of exports is a file, and no Node import is on the way to a web bundle', () => {
  const ways = (exported) => (typeof exported === 'string' ? [[exported, false]]
    : Object.entries(exported).flatMap(([condition, way]) => ways(way).map(([file, node]) => [file, node || condition === 'node'])));
  for (const [file, node] of ways(declared.exports)) {
    assert.ok(files.includes(file.slice(2)), file);
    if (!node && file.endsWith('.js')) for (const [one, text] of imported(file.slice(2))) assert.doesNotMatch(text, /['"]node:/, `${file} imports ${one}`);
  }
});

/** A script and all that it imports. */
function imported(file, found = new Map()) {
  if (found.has(file)) return found;
  const text = read(file).toString();
  found.set(file, text);
  for (const [, name] of text.matchAll(/^(?:import|export) .*?from '(\..*?)';$/gm))
    imported(new URL(name, `file:///${file}`).pathname.slice(1), found);
  return found;
}

test('says the licences of all that is in it', () => {
  const texts = {
    MIT: ['LICENSE', /^MIT License/m],
    'CC-BY-SA-4.0': ['dist/licenses/MODEL_LICENSE.md', /creativecommons\.org\/licenses\/by-sa\/4\.0/],
    'Apache-2.0': ['licenses/Apache-2.0.txt', /Apache License\s+Version 2\.0/],
    'Apache-2.0 WITH LLVM-exception': ['licenses/LLVM-exception.txt', /LLVM Exceptions to the Apache 2\.0 License/],
    // ICU has another from version 74 on. What is released is built by the reference compiler, with Debian 12's ICU 72.
    'Unicode-DFS-2016': ['dist/licenses/icu.txt', isReferenceEmscripten()
      ? /UNICODE, INC\. LICENSE AGREEMENT - DATA FILES AND SOFTWARE/ : /UNICODE, INC\. LICENSE AGREEMENT|UNICODE LICENSE V3/],
  };
  assert.equal(declared.license, Object.keys(texts).join(' AND '));
  for (const [file, text] of /** @type {[string, RegExp][]} */ (Object.values(texts))) assert.match(read(file).toString(), text, file);
  assert.match(read('dist/licenses/lexbor.txt').toString(), /Apache License, Version 2\.0/);
  assert.match(read('dist/licenses/musl.txt').toString(), /^musl as a whole is licensed under the following standard MIT license/);
  assert.match(read('licenses/Emscripten.txt').toString(), /The Emscripten Authors[^]*Permission is hereby granted/);
  // CC BY-SA: who passes the weights on names their sources and what was done to them.
  const readme = read('README.md').toString();
  for (const source of ['ANERcorp', 'AQMAR', 'ANETAC'])
    for (const text of [readme, read('dist/licenses/MODEL_LICENSE.md').toString()]) assert.ok(text.includes(source), source);
  for (const [, file] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) assert.ok(files.includes(file), `the README links to ${file}`);
  assert.match(read('dist/tanqih_wasm.js').toString().slice(0, 200), /^\/\*! .*CC BY-SA 4\.0.*\*\//);
});

test('names what of others is in it, in the form of CycloneDX', () => {
  const bom = JSON.parse(read('dist/sbom.cdx.json'));
  assert.deepEqual(complaints(bom), []);
  assert.equal(bom.metadata.component.version, declared.version);
  const named = new Map(bom.components.map((component) => [component.name, component]));
  const pinned = fs.readFileSync(path.join(repository, 'tools/sources.list'), 'utf8').split('\n').map((line) => line.split(/\s+/));
  const models = fs.readdirSync(path.join(repository, 'core/data')).filter((name) => name.endsWith('.model'));
  assert.deepEqual([...named.keys()].sort(), ['compiler-rt', 'dlmalloc', 'emscripten', 'icu', 'lexbor', 'libc++', 'libc++abi', 'musl', ...models].sort());
  for (const [name, { version, licenses, hashes }] of named) {
    assert.ok(licenses.length > 0, name);
    // A newer source than is known, or one that somebody named by hand, has no hash: nothing is known of its bytes.
    const unknown = ['icu', 'lexbor'].includes(name) && !pinned.some((row) => row[0] === name && row[3] === version);
    if (!unknown) assert.match(hashes?.[0]?.content ?? '', /^[0-9a-f]{64}$/, name);
    if (!models.includes(name)) assert.match(version, /^\d+\.\d/, name);
  }
  for (const name of models) {
    const hash = createHash('sha256').update(fs.readFileSync(path.join(repository, 'core/data', name))).digest('hex');
    assert.equal(named.get(name).hashes[0].content, hash, name);
  }
  // No time, no path, no name of the machine that built it.
  assert.equal(bom.metadata.timestamp, undefined);
  assert.doesNotMatch(read('dist/sbom.cdx.json').toString(), /"\/(?!\/)|file:/);
});

test('the page names besides what of npm is in it', () => {
  const bom = JSON.parse(fs.readFileSync(path.join(repository, 'web/dist/sbom.cdx.json'), 'utf8'));
  assert.deepEqual(complaints(bom), []);
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(repository, 'web/package.json'), 'utf8'));
  const packages = bom.components.filter(({ purl }) => purl?.startsWith('pkg:npm/'));
  const named = packages.map(({ name, version }) => `${name} ${version}`);
  for (const [name, version] of Object.entries(dependencies)) if (name !== 'tanqih') assert.ok(named.includes(`${name} ${version}`), name);
  // What those depend on in turn.
  for (const name of ['@xmldom/xmldom', 'jszip', 'pako']) assert.equal(packages.filter((one) => one.name === name).length, 1, name);
  // Only for drawing, in Node.
  assert.doesNotMatch(named.join(), /canvas/);
  for (const { name, hashes } of packages) assert.match(hashes[0].content, /^[0-9a-f]{128}$/, name);
  const { components } = JSON.parse(read('dist/sbom.cdx.json'));
  assert.deepEqual(bom.components.slice(packages.length), components);
});

test('every package.json names the one repository, and only the module has a version', () => {
  const tracked = execFileSync('git', ['ls-files', '*package.json'], { cwd: repository, encoding: 'utf8' }).trim().split('\n');
  assert.ok(tracked.includes('wasm/package.json') && tracked.length > 3);
  for (const file of tracked) {
    const one = JSON.parse(fs.readFileSync(path.join(repository, file), 'utf8'));
    const { directory, ...address } = one.repository;
    assert.deepEqual([address, one.homepage, one.bugs, one.author],
      [{ type: 'git', url: 'git+https://github.com/tanqih/tanqih.git' }, 'https://github.com/tanqih/tanqih#readme', 'https://github.com/tanqih/tanqih/issues', 'the Tanqih authors'], file);
    assert.equal(directory ?? '.', path.dirname(file), file);
    assert.equal('version' in one, file === 'wasm/package.json', file);
  }
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: `${folder}/node_modules/tanqih`, strict: true, pack: false });
  assert.deepEqual(messages.map((message) => formatMessage(message, declared, { color: false })), []);
});

test('are the types wrong: no', async () => {
  const { problems, entrypoints } = /** @type {import('@arethetypeswrong/core').Analysis} */ (await checkPackage(createPackageFromTarballData(fs.readFileSync(tarball))));
  assert.deepEqual(Object.keys(entrypoints).sort(), Object.keys(declared.exports).sort());
  // "node10" is how Node resolved before 12.7; this package asks for 20, and gives TypeScript what it needs to check code that is
  // bundled: types, of the package and of what typesVersions has. The worker's script is never required, and the WebAssembly and the
  // schema are files: what importing them gives is the bundler's affair.
  const named = Object.keys(declared.typesVersions['*']).map((name) => `./${name}`);
  const excused = (/** @type {any} */ { kind, resolutionKind, entrypoint }) => entrypoint === './tanqih.wasm'
    || (resolutionKind === 'node10' && entrypoint !== '.' && !named.includes(entrypoint))
    || (kind === 'CJSResolvesToESM' && entrypoint === './worker-thread');
  assert.deepEqual(problems.filter((problem) => !excused(problem)), []);
});

test('is not packed without the core, nor with one of another build', () => {
  const copy = path.join(folder, 'copy');
  const packed = () => spawnSync('npm', ['pack', '--silent', '--dry-run'], { cwd: copy, encoding: 'utf8' });
  fs.cpSync(path.join(repository, 'wasm'), copy, { recursive: true });
  assert.equal(packed().status, 0);
  for (const [file, said] of /** @type {const} */ ([['dist/tanqih.wasm', 'dist/tanqih.wasm is not there'], ['dist/licenses/musl.txt', 'dist/licenses/musl.txt is not there'], ['LICENSE', 'LICENSE is not there']])) {
    const content = fs.readFileSync(path.join(copy, file));
    fs.rmSync(path.join(copy, file));
    const { status, stderr } = packed();
    assert.equal(status, 1);
    assert.ok(stderr.includes(`prepack: ${said}; run npm run build`), stderr);
    fs.writeFileSync(path.join(copy, file), content);
  }
  fs.truncateSync(path.join(copy, 'dist/tanqih.wasm'), 100_000);
  assert.match(packed().stderr, /dist\/tanqih\.wasm is damaged/);
  fs.writeFileSync(path.join(copy, 'dist/tanqih.wasm'), Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  assert.match(packed().stderr, /dist\/tanqih_wasm\.js is of another build/);
  fs.rmSync(path.join(copy, 'dist'), { recursive: true });
  assert.match(packed().stderr, /dist\/tanqih\.js, dist\/tanqih\.wasm, .* are not there/);
  fs.rmSync(copy, { recursive: true });
});

test('two packs have the same bytes, whenever and by whom they are made', () => {
  const bytesOf = (/** @type {string} */ name, /** @type {string} */ mask) => {
    const copy = path.join(folder, name);
    execFileSync('sh', ['-c', `umask ${mask}; mkdir "$1" && cp -R "$0"/. "$1" && find "$1" -exec touch -d @${mask.length * 1e8} {} + && cd "$1" && npm pack --silent --pack-destination "$1"`,
      path.join(repository, 'wasm'), copy], { stdio: ['ignore', 'ignore', 'inherit'] });
    const content = fs.readFileSync(path.join(copy, path.basename(tarball)));
    fs.rmSync(copy, { recursive: true });
    return createHash('sha256').update(content).digest('hex');
  };
  const own = createHash('sha256').update(fs.readFileSync(tarball)).digest('hex');
  assert.equal(bytesOf('early', '022'), own);
  assert.equal(bytesOf('late', '0077'), own);
});

test('no file names the machine that built it', () => {
  for (const file of files.filter((name) => /^(dist|src|types)\//.test(name)))
    for (const place of [repository, os.homedir() === '/' ? repository : os.homedir(), '/tmp/']) assert.ok(!read(file).includes(`${place.replace(/\/$/, '')}/`), `${file} has ${place}`);
});

test('is within its sizes', () => {
  const budgets = JSON.parse(fs.readFileSync(new URL('sizes.json', import.meta.url), 'utf8'));
  const written = (size) => size.toLocaleString('en').padStart(9);
  const over = [];
  console.log(`${'gzip'.padStart(9)} ${'Brotli'.padStart(9)}  of the package’s files; in brackets the budget (tests/package/sizes.json)`);
  for (const file of files.filter((name) => /\.(js|cjs|wasm)$/.test(name))) {
    const content = read(file);
    const sizes = { gzip: gzipSync(content, { level: 9 }).length, brotli: brotli(content, file).length };
    const budget = budgets.files[file] ?? budgets.other;
    console.log(`${written(sizes.gzip)} ${written(sizes.brotli)}  ${file} (${written(budget.gzip).trim()}, ${written(budget.brotli).trim()})`);
    for (const form of ['gzip', 'brotli'])
      if (sizes[form] > budget[form]) over.push(`${file}: ${written(sizes[form])} bytes under ${form}; the budget is ${written(budget[form])}`);
  }
  for (const file of Object.keys(budgets.files)) assert.ok(files.includes(file), `a budget of ${file}, which is not packed`);
  // Another compiler's WebAssembly is some kilobytes larger.
  if (over.length > 0 && !isReferenceEmscripten()) console.warn(['warning: over the budget, which Emscripten', reference.emscripten, 'is held to:'].join(' '), over);
  else assert.deepEqual(over, [], 'Make them smaller, or raise tests/package/sizes.json and say why.');
});
