// SPDX-License-Identifier: MIT
// The packed package in Chromium under a strict policy: served as it is, and through bundlers.
// @ts-nocheck its modules are at addresses of a server.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';

import { assertSame, pastes } from './answers.mjs';
import { browse, policy } from './browser.mjs';
import { install } from './install.mjs';

const { folder, write } = install();
const site = await browse(folder);
after(() => site.close());
write('plain.html', '<!doctype html><title>plain</title>');
const column = (rows, i) => rows.map((row) => row[i]);

describe('served as it is', () => {
  test('in the page, in a worker, and in a worker of the page’s own', async () => {
    write('own_worker.js', `
      import { load } from './node_modules/tanqih/src/index.js';
      const loaded = load();
      onmessage = async ({ data }) => {
        const { analyse } = await loaded;
        postMessage(data.map(({ text, options }) => JSON.stringify(analyse(text, options))));
      };`);
    const page = await site.open('plain.html');
    const [found, own] = await page.evaluate(async (given) => {
      const { load } = await import('/node_modules/tanqih/src/index.js');
      const { load: loadWorker } = await import('/node_modules/tanqih/src/worker.js');
      const module = await load();
      const worker = await loadWorker();
      const answers = [];
      for (const { text, options } of given)
        answers.push([JSON.stringify(module.analyse(text, options)), JSON.stringify(await worker.analyse(text, options))]);
      worker.close();
      const ownWorker = new Worker('/own_worker.js', { type: 'module' });
      const all = await new Promise((resolve) => {
        ownWorker.onmessage = ({ data }) => resolve(data);
        ownWorker.postMessage(given);
      });
      ownWorker.terminate();
      return [answers, all];
    }, pastes);
    assertSame(column(found, 0), 'in the page');
    assertSame(column(found, 1), 'in the worker');
    assertSame(own, 'in a worker of the page’s own');
    assert.deepEqual(site.complaints, []);
  });

  test('a worker tells how far it is, is cancelled, and says why it cannot start', async () => {
    const page = await site.open('plain.html');
    const seen = await page.evaluate(async () => {
      const { load } = await import('/node_modules/tanqih/src/worker.js');
      const worker = await load();
      const cancel = new AbortController();
      const stages = [];
      const long = worker.analyse('كلمة أخرى '.repeat(400_000), {
        signal: cancel.signal,
        onProgress({ stage }) {
          stages.push(stage);
          if (stage === 'label') cancel.abort();
        },
      }).catch(({ name }) => name);
      const names = [stages, await long, (await worker.analyse('كـلمة')).clean];
      for (const missing of ['/missing.wasm', { createWorker: () => new Worker('/missing.js', { type: 'module' }) }])
        names.push(await load(missing).catch(({ message }) => message));
      return names;
    });
    assert.deepEqual(seen[0], ['read', 'repair', 'segment', 'label']);
    assert.equal(seen[1], 'AbortError');
    assert.equal(seen[2], 'كلمة');
    assert.match(seen[3], /missing\.wasm answered 404/);
    assert.match(seen[4], /worker could not start .*createWorker/);
    site.complaints.length = 0; // the two 404
  });

  test('in several workers', async () => {
    const page = await site.open('plain.html');
    const found = await page.evaluate(async (given) => {
      const { load } = await import('/node_modules/tanqih/src/pool.js');
      const pool = await load({ size: 2 });
      const answers = [];
      const texts = given.filter(({ options }) => Object.keys(options ?? {}).length === 0);
      for await (const { article } of pool.analyseAll(texts, { read: ({ text }) => text })) answers.push([given.indexOf(texts[answers.length]), JSON.stringify(article)]);
      const rest = given.map(({ text, options }, i) => [i, text, options]).filter(([i]) => !answers.some(([j]) => i === j));
      for (const [i, text, options] of rest) answers.push([i, JSON.stringify(await pool.analyse(text, options))]);
      pool.close();
      return answers.sort(([a], [b]) => a - b);
    }, pastes);
    assertSame(column(found, 1), 'in several workers');
    assert.deepEqual(site.complaints, []);
  });

  test('with the core inside, where no connection is allowed', async () => {
    const page = await site.open('plain.html', policy.replace("connect-src 'self'", "connect-src 'none'"));
    const found = await page.evaluate(async (given) => {
      const { compile, load } = await import('/node_modules/tanqih/src/inline.js');
      const { load: loadWorker } = await import('/node_modules/tanqih/src/worker.js');
      const [module, worker] = await Promise.all([load(), loadWorker(compile())]);
      const answers = [];
      for (const { text, options } of given)
        answers.push([JSON.stringify(module.analyse(text, options)), JSON.stringify(await worker.analyse(text, options))]);
      worker.close();
      return answers;
    }, pastes);
    assertSame(column(found, 0), 'with the core inside');
    assertSame(column(found, 1), 'with the core inside, in a worker');
    assert.deepEqual(site.complaints, []);
  });

  test('a policy that forbids it is named', async () => {
    const page = await site.open('plain.html', policy.replace("connect-src 'self'", "connect-src 'none'"));
    const fetching = await page.evaluate(() => import('/node_modules/tanqih/src/index.js').then(({ load }) => load()).catch(({ message }) => message));
    assert.match(fetching, /could not be fetched .*connect-src\), import tanqih\/inline/);
    const strict = await site.open('plain.html', policy.replace(" 'wasm-unsafe-eval'", ''));
    const compiling = await strict.evaluate(() => import('/node_modules/tanqih/src/index.js').then(({ load }) => load()).catch(({ message }) => message));
    assert.match(compiling, /forbids WebAssembly; allow script-src 'wasm-unsafe-eval'/);
    const trusted = await site.open('plain.html', `${policy}; require-trusted-types-for 'script'`);
    const starting = await trusted.evaluate(() => import('/node_modules/tanqih/src/worker.js').then(({ load }) => load()).catch(({ message }) => message));
    assert.match(starting, /^tanqih: the worker could not start \(.*Trusted.*\); pass createWorker\./);
    site.complaints.length = 0;
  });
});

describe('bundled', () => {
  /** Where the application says its files are; the first is for bundlers that find them by themselves. */
  const files = {
    found: 'export const at = {};\nexport const createWorker = {};\n',
    imported: `import wasmUrl from 'tanqih/tanqih.wasm';
      export const at = { wasm: new URL(wasmUrl, import.meta.url) };
      export const createWorker = { createWorker: () => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }) };`,
    copied: `export const at = { wasm: new URL('tanqih.wasm', import.meta.url) };
      export const createWorker = { createWorker: () => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }) };`,
  };
  /** Name → [where the files are, how it makes bundle/NAME/app.js of the application]. */
  const bundlers = {
    vite: ['found', async (root, outDir) => {
      const { build } = await import('vite');
      await build({
        root, base: './', logLevel: 'warn', configFile: false, worker: { format: 'es' },
        build: { outDir, emptyOutDir: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000, rollupOptions: { input: path.join(root, 'app.js'), output: { entryFileNames: 'app.js' } } },
      });
    }],
    webpack: ['found', async (root, outDir) => {
      const { default: webpack } = await import('webpack');
      const stats = await new Promise((resolve, reject) => {
        webpack({
          mode: 'production', devtool: false, context: root, entry: './app.js', experiments: { outputModule: true },
          output: { path: outDir, filename: 'app.js', module: true }, performance: false,
        }, (error, result) => (error ? reject(error) : resolve(result)));
      });
      assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString('errors-warnings'));
    }],
    esbuild: ['imported', async (root, outdir) => {
      const { build } = await import('esbuild');
      await build({
        absWorkingDir: root, entryPoints: { app: './app.js', worker: 'tanqih/worker-thread' }, outdir,
        bundle: true, format: 'esm', loader: { '.wasm': 'file' }, logLevel: 'warning',
      });
    }],
    rollup: ['copied', async (root, dir) => {
      const { rollup } = await import('rollup');
      const { nodeResolve } = await import('@rollup/plugin-node-resolve');
      const complaints = [];
      const bundle = await rollup({
        input: { app: path.join(root, 'app.js'), worker: 'tanqih/worker-thread' },
        plugins: [nodeResolve({ browser: true, rootDir: root })], onLog: (_, { message }) => complaints.push(message),
      });
      await bundle.write({ dir, format: 'es' });
      assert.deepEqual(complaints, []);
      fs.copyFileSync(path.join(folder, 'node_modules/tanqih/dist/tanqih.wasm'), path.join(dir, 'tanqih.wasm'));
    }],
  };
  for (const [name, [where, bundle]] of Object.entries(bundlers))
    test(`by ${name}`, async () => {
      write(`${name}/app.js`, fs.readFileSync(new URL('bundled.js', import.meta.url)));
      write(`${name}/files.js`, files[where]);
      const outDir = path.join(folder, 'bundle', name);
      await bundle(path.join(folder, name), outDir);
      for (const script of fs.readdirSync(outDir, { recursive: true }).filter((file) => file.endsWith('.js')))
        assert.doesNotMatch(fs.readFileSync(path.join(outDir, script), 'utf8'), /\bnode:|worker_threads|\brequire\(/, script);
      write(`bundle/${name}/index.html`, `<!doctype html><title>${name}</title><script type="module" src="app.js"></script>`);
      const page = await site.open(`bundle/${name}/index.html`);
      await page.waitForFunction(() => globalThis.answers);
      const found = await page.evaluate((given) => globalThis.answers(given), pastes);
      assertSame(column(found, 0), `bundled by ${name}`);
      assertSame(column(found, 1), `bundled by ${name}, in the worker`);
      assertSame(column(found, 2), `bundled by ${name}, with the core inside`);
      assert.ok(await page.evaluate(() => Boolean(customElements.get('tanqih-article'))), 'the element, imported for its effect, is defined');
      assert.deepEqual(site.complaints, []);
    });

  test('as one classic script, with the core inside, which has no address of its own', async () => {
    const { build } = await import('esbuild');
    const bundled = async (name, contents) => {
      await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'iife', outfile: path.join(folder, `bundle/${name}.js`), logLevel: 'error', logOverride: { 'empty-import-meta': 'silent' } });
      write(`bundle/${name}.html`, `<!doctype html><title>${name}</title><script src="${name}.js"></script>`);
      return site.open(`bundle/${name}.html`);
    };
    const page = await bundled('classic', "import { load } from 'tanqih/inline'; globalThis.loaded = load();");
    assert.equal(await page.evaluate(async () => (await globalThis.loaded).analyse('كـلمة').clean), 'كلمة');
    write('bundle/tanqih.wasm', fs.readFileSync(path.join(folder, 'node_modules/tanqih/dist/tanqih.wasm')));
    const fetching = await bundled('fetching', "import { load } from 'tanqih'; globalThis.loads = () => [load('/bundle/tanqih.wasm'), load(fetch('tanqih.wasm')), load()];");
    const [first, second, third] = await fetching.evaluate(async () => {
      const loads = await Promise.allSettled(globalThis.loads());
      return loads.map(({ value, reason }) => value?.analyse('كـلمة').clean ?? reason.message);
    });
    assert.deepEqual([first, second], ['كلمة', 'كلمة']);
    assert.match(third, /does not know its own address .*load\('\/tanqih\.wasm'\), or import tanqih\/inline/);
    assert.deepEqual(site.complaints, []);
  });

  test('moved by Vite’s server, as its versions before 8 do', async () => {
    const { build } = await import('esbuild');
    const moved = (cache) => build({
      absWorkingDir: folder, entryPoints: { tanqih: 'tanqih', worker: 'tanqih/worker', pool: 'tanqih/pool' }, outdir: path.join(folder, `node_modules/${cache}/deps`), bundle: true, format: 'esm', splitting: true, logLevel: 'error',
    });
    const page = await site.open('plain.html');
    for (const cache of ['.vite', '.cache/vite/client']) {
      await moved(cache);
      const found = await page.evaluate(async (at) => {
        const said = [];
        for (const name of ['tanqih', 'worker', 'pool']) {
          const { load } = await import(`/node_modules/${at}/deps/${name}.js`);
          const core = await load();
          said.push((await core.analyse('كـلمة')).clean);
          core.close?.();
        }
        return said;
      }, cache);
      assert.deepEqual(found, ['كلمة', 'كلمة', 'كلمة']);
    }
    assert.deepEqual(site.complaints, []);
    // Where the package lies elsewhere the error says the line.
    fs.renameSync(path.join(folder, 'node_modules/tanqih/dist/tanqih.wasm'), path.join(folder, 'elsewhere.wasm'));
    try {
      const other = await site.open('plain.html');
      const message = await other.evaluate(() => import('/node_modules/.vite/deps/tanqih.js').then(({ load }) => load()).catch((error) => error.message));
      assert.match(message, /^tanqih: .*answered 404.* Vite’s server has moved the script: write optimizeDeps: \{ exclude: \['tanqih'\] \} in vite\.config\.$/);
    } finally {
      fs.renameSync(path.join(folder, 'elsewhere.wasm'), path.join(folder, 'node_modules/tanqih/dist/tanqih.wasm'));
      site.complaints.length = 0;
    }
  });

  test('what is imported and not used is left out, but for the element', async () => {
    const { build } = await import('esbuild');
    const bytesOf = async (contents) => {
      const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'esm', write: false, treeShaking: true });
      return outputFiles[0].contents.length;
    };
    assert.ok(await bytesOf("import { load } from 'tanqih'; import { compile } from 'tanqih/inline'; import { load as other } from 'tanqih/worker';") < 100);
    assert.ok(await bytesOf("import 'tanqih/element';") > 10_000);
    assert.ok(await bytesOf("import { load } from 'tanqih'; load();") < 100_000, 'the core inside is in nobody’s bundle who did not ask for it');
  });
});
