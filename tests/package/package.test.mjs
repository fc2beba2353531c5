// The packed package, in Node, in Chromium and through bundlers: everywhere the bytes that the program prints.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { cases } from '../cases/cases.mjs';
import { browse } from './browser.mjs';
import { install, repository } from './install.mjs';

const { folder, files } = install();
after(() => fs.rmSync(folder, { recursive: true }));
const here = fileURLToPath(new URL('.', import.meta.url));
const bin = (name) => path.join(repository, 'node_modules/.bin', name);
const node = (script, input) => execFileSync(process.execPath, [script], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 29 });
function write(name, text) {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

const shared = cases();
const pastes = shared.map(({ text, options }) => ({ text, options }));
function assertSame(jsons, how) {
  assert.equal(jsons.length, shared.length);
  shared.forEach(({ name, expected }, i) => assert.equal(`${jsons[i]}\n`, expected, `${name} ${how}`));
}

test('holds what it needs and no more', () => {
  const allowed = /^(README\.md|LICENSE|package\.json|(src\/[a-z_]+|dist\/tanqih)\.js|dist\/tanqih\.wasm|types\/[a-z]+\.d\.ts|(dist\/)?licenses\/[A-Za-z0-9.-]+\.txt)$/;
  assert.deepEqual(files.filter((file) => !allowed.test(file)), []);
  for (const file of ['README.md', 'LICENSE', 'dist/tanqih.wasm', 'dist/licenses/icu.txt', 'dist/licenses/gumbo.txt', 'types/index.d.ts'])
    assert.ok(files.includes(file), file);
  const installed = path.join(folder, 'node_modules/tanqih');
  assert.ok(!fs.lstatSync(installed).isSymbolicLink());
  for (const file of files.filter((name) => name.endsWith('.js')))
    assert.doesNotMatch(fs.readFileSync(path.join(installed, file), 'utf8'), /new Function|\beval\(/, file);
});

describe('in Node', () => {
  const program = (load) => `
    let input = '';
    process.stdin.setEncoding('utf8').on('data', (part) => { input += part; }).on('end', async () => {
      const { load } = ${load};
      const { analyse } = await load();
      const found = [];
      for (const { text, options } of JSON.parse(input)) found.push(JSON.stringify(await analyse(text, options)));
      console.log(JSON.stringify(found));
      process.exitCode = 0; // an idle worker keeps no program alive
    });`;
  const ways = {
    'import.mjs': "await import('tanqih')",
    'import.cjs': "await import('tanqih')",
    'worker.mjs': "await import('tanqih/worker')",
    ...(process.features.require_module ? { 'require.cjs': "require('tanqih')" } : {}),
  };
  for (const [name, way] of Object.entries(ways))
    test(`${name}: ${way}`, () => {
      write(name, program(way));
      assertSame(JSON.parse(node(name, JSON.stringify(pastes))), name);
    });
});

describe('its types', () => {
  for (const [module, resolution] of [['esnext', 'bundler'], ['nodenext', 'nodenext']])
    test(`compile where modules resolve as ${resolution}`, () => {
      write(`${resolution}/types.mts`, fs.readFileSync(path.join(here, 'types.ts')));
      execFileSync(bin('tsc'), ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022,dom',
        '--types', '', '--module', module, '--moduleResolution', resolution, `${resolution}/types.mts`], { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
    });
});

describe('in Chromium, under a policy without unsafe-eval', async () => {
  const site = await browse(folder);
  after(() => site.close());

  test('served as it is, in the page and in a worker', async () => {
    write('plain.html', '<!doctype html><title>plain</title>');
    const page = await site.open('plain.html');
    const found = await page.evaluate(async (given) => {
      const { load } = await import('/node_modules/tanqih/src/index.js');
      const { load: loadWorker } = await import('/node_modules/tanqih/src/worker.js');
      const module = await load();
      const worker = await loadWorker();
      const answers = [];
      for (const { text, options } of given)
        answers.push([JSON.stringify(module.analyse(text, options)), JSON.stringify(await worker.analyse(text, options))]);
      worker.close();
      return answers;
    }, pastes);
    assertSame(found.map(([json]) => json), 'in the page');
    assertSame(found.map(([, json]) => json), 'in the worker');
    assert.deepEqual(site.complaints, []);
  });

  test('a worker is cancelled, and one that cannot start says why', async () => {
    const page = await site.open('plain.html');
    const seen = await page.evaluate(async () => {
      const { load } = await import('/node_modules/tanqih/src/worker.js');
      const worker = await load();
      const cancel = new AbortController();
      const long = worker.analyse('كلمة أخرى '.repeat(400_000), { signal: cancel.signal }).catch(({ name }) => name);
      setTimeout(() => cancel.abort(), 50);
      const names = [await long, (await worker.analyse('كـلمة')).clean];
      for (const missing of [{ wasmUrl: '/missing.wasm' }, { createWorker: () => new Worker('/missing.js', { type: 'module' }) }])
        names.push(await load(missing).catch(({ message }) => message));
      return names;
    });
    assert.equal(seen[0], 'AbortError');
    assert.equal(seen[1], 'كلمة');
    assert.match(seen[2], /missing\.wasm answered 404/);
    assert.match(seen[3], /worker could not start .*createWorker/);
    site.complaints.length = 0; // the two 404
  });

  /** Name → how it makes bundle/NAME/app.js of the application. */
  const bundlers = {
    async vite(outDir) {
      const { build } = await import('vite');
      await build({
        root: folder, base: './', logLevel: 'warn', configFile: false, worker: { format: 'es' },
        build: { outDir, assetsInlineLimit: 0, rollupOptions: { input: path.join(folder, 'bundled.js'), output: { entryFileNames: 'app.js' } } },
      });
    },
    async webpack(outDir) {
      const { default: webpack } = await import('webpack');
      const stats = await new Promise((resolve, reject) => {
        webpack({
          mode: 'production', devtool: false, context: folder, entry: './bundled.js', experiments: { outputModule: true },
          output: { path: outDir, filename: 'app.js', module: true }, performance: false,
        }, (error, result) => (error ? reject(error) : resolve(result)));
      });
      assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString('errors-warnings'));
    },
    async esbuild(outDir) {
      const { build } = await import('esbuild');
      await build({
        absWorkingDir: folder, entryPoints: { app: './bundled_esbuild.js', worker: 'tanqih/worker-thread' }, outdir: outDir,
        bundle: true, format: 'esm', loader: { '.wasm': 'file' }, logLevel: 'warning',
      });
    },
  };
  for (const name of ['bundled.js', 'bundled_esbuild.js']) write(name, fs.readFileSync(path.join(here, name)));
  for (const [name, bundle] of Object.entries(bundlers))
    test(`bundled by ${name}`, async () => {
      await bundle(path.join(folder, 'bundle', name));
      write(`bundle/${name}/index.html`, `<!doctype html><title>${name}</title><script type="module" src="app.js"></script>`);
      const page = await site.open(`bundle/${name}/index.html`);
      await page.waitForFunction(() => globalThis.answers);
      const found = await page.evaluate((given) => globalThis.answers(given), pastes);
      assertSame(found.map(([json]) => json), `bundled by ${name}`);
      assertSame(found.map(([, json]) => json), `bundled by ${name}, in the worker`);
      assert.deepEqual(site.complaints, []);
    });
});
