// SPDX-License-Identifier: MIT
// Runtimes: Bun, Deno, Cloudflare's workerd, Lambda's CommonJS, an extension of a browser.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { clean, expectClean, paste } from '../harness.mjs';
import { program } from './pages.mjs';

const text = JSON.stringify(paste);

/** @type {Record<string, import('./index.mjs').Row>} */
export const edges = {
  Bun: {
    async run(app) {
      app.write({ 'app.mjs': program(), 'two.mjs': program(['tanqih', 'tanqih/inline']) });
      expectClean(app.run('bun', 'run', 'app.mjs'), 4);
      app.run('bun', 'build', 'two.mjs', '--target=bun', '--outfile=alone/two.mjs');
      expectClean(app.run('bun', 'run', 'alone/two.mjs'), 2);
      app.run('bun', 'build', 'two.mjs', '--compile', '--outfile=alone/two');
      expectClean(app.run(path.join(app.folder, 'alone/two')), 2);
    },
  },
  Deno: {
    async run(app) {
      app.write({ 'app.mjs': program(), 'two.mjs': program(['tanqih', 'tanqih/inline']) });
      expectClean(app.run('deno', 'run', '--no-prompt', '--allow-read', '--allow-env', 'app.mjs'), 4);
      expectClean(app.run('deno', 'run', '--no-prompt', 'two.mjs'), 2);
    },
  },
  'Cloudflare Workers': {
    async run(app) {
      const worker = (/** @type {string} */ first, /** @type {string} */ load) => `${first}
        export default { async fetch() {
          try { const { analyse } = await load(${load}); return new Response(analyse(${text}).clean); } catch ({ message }) { return new Response(message, { status: 500 }); }
        } };`;
      app.write({
        'condition.js': worker("import { load } from 'tanqih';", ''),
        'given.js': worker("import wasm from 'tanqih/tanqih.wasm'; import { load } from 'tanqih';", 'wasm'),
        'inline.js': worker("import { load } from 'tanqih/inline';", ''),
      });
      const { Miniflare } = await import(pathToFileURL(path.join(app.folder, 'node_modules/miniflare/dist/src/index.js')).href);
      /** As wrangler bundles. @param {string} name @param {...string} conditions */
      const ask = async (name, ...conditions) => {
        app.run('esbuild', `${name}.js`, '--bundle', '--format=esm', '--loader:.wasm=copy', `--conditions=${conditions.join()}`, '--asset-names=[name]', `--outdir=${name}`);
        const miniflare = new Miniflare({
          compatibilityDate: '2026-01-01', modulesRoot: path.join(app.folder, name),
          modules: [{ type: 'ESModule', path: path.join(app.folder, name, `${name}.js`) }, ...(name === 'inline' ? [] : [{ type: 'CompiledWasm', path: path.join(app.folder, name, 'tanqih.wasm') }])],
        });
        try {
          return await (await miniflare.dispatchFetch('http://localhost/')).text();
        } finally {
          await miniflare.dispose();
        }
      };
      expectClean(await ask('condition', 'workerd', 'worker', 'browser'));
      expectClean(await ask('given', 'workerd', 'worker', 'browser'));
      expectClean(await ask('given', 'worker', 'browser'));
      // What cannot be says what to write.
      const said = await ask('inline', 'workerd', 'worker', 'browser');
      if (!said.includes("write import wasm from 'tanqih/tanqih.wasm' and load(wasm)")) throw new Error(said);
    },
  },
  'CommonJS, as on Lambda': {
    declared: { type: 'commonjs' },
    async run(app) {
      const handler = `const { load } = require('tanqih'); const loaded = load();
        exports.handler = async ({ text }) => ({ statusCode: 200, body: (await loaded).analyse(text).clean });`;
      const call = (/** @type {string} */ file) => app.run('node', '-e', `require('${file}').handler({ text: ${text} }).then(({ body }) => console.log(body))`);
      app.write({ 'handler.cjs': handler, 'handler.mjs': "import { load } from 'tanqih'; const loaded = load();\nexport const handler = async ({ text }) => ({ body: (await loaded).analyse(text).clean });" });
      expectClean(call('./handler.cjs'));
      app.run('esbuild', 'handler.mjs', '--bundle', '--platform=node', '--target=node20', '--format=cjs', '--outfile=alone/index.js', '--log-level=error', '--minify');
      app.write({ 'alone/package.json': '{"type":"commonjs"}' });
      expectClean(call('./alone/index.js'));
    },
  },
  'Extension, Manifest V3': {
    line: '"content_security_policy": { "extension_pages": "script-src \'self\' \'wasm-unsafe-eval\'; object-src \'self\'" }',
    async run(app) {
      const manifest = (/** @type {any} */ more) => JSON.stringify({
        manifest_version: 3, name: 'matrix', version: '1.0', background: { service_worker: 'background.js', type: 'module' },
        content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }], ...more,
      });
      // The content script asks the service worker, and tries it itself.
      app.write({
        'background.js': `import { load } from 'tanqih';
          chrome.runtime.onMessage.addListener((text, sender, answer) => { load('/tanqih.wasm').then(({ analyse }) => analyse(text).clean, ({ message }) => message).then(answer); return true; });`,
        'content.js': `import { load } from 'tanqih/inline';
          const show = (id, said) => { document.getElementById(id).textContent = said; };
          chrome.runtime.sendMessage(${text}).then((said) => show('worker', said));
          load().then(({ analyse }) => analyse(${text}).clean, ({ message }) => message).then((said) => show('content', said));`,
        'page/index.html': '<!doctype html><meta charset="utf-8"><title>page</title><p id="worker"></p><p id="content"></p>',
      });
      for (const [name, more] of /** @type {const} */ ([['allowed', { content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" } }], ['default', {}]])) {
        app.run('esbuild', 'background.js', '--bundle', '--format=esm', `--outfile=${name}/background.js`);
        app.run('esbuild', 'content.js', '--bundle', '--format=iife', `--outfile=${name}/content.js`, '--log-level=error');
        app.write({ [`${name}/manifest.json`]: manifest(more), [`${name}/tanqih.wasm`]: app.read('node_modules/tanqih/dist/tanqih.wasm') });
      }
      const texts = async (/** @type {string} */ extension, /** @type {Record<string, string>} */ headers) => {
        /** @type {string[]} */
        let found = [];
        await app.withExtension(extension, await app.serve('page', headers), async (page) => {
          await page.waitForFunction(() => ['worker', 'content'].every((id) => document.getElementById(id)?.textContent), undefined, { timeout: 60_000 });
          found = await page.evaluate(() => ['worker', 'content'].map((id) => document.getElementById(id)?.textContent ?? ''));
        });
        return found;
      };
      const policy = { 'content-security-policy': "default-src 'self'; script-src 'self'" };
      const expect = (/** @type {string} */ what, /** @type {string} */ found, /** @type {string} */ wanted) => { if (!found.includes(wanted)) throw new Error(`${what}: ${found}, not ${wanted}`); };
      const [worker, content] = await texts('allowed', {});
      expect('the service worker', worker, clean);
      expect('a content script', content, clean);
      const [strictWorker, strictContent] = await texts('allowed', policy);
      expect('the service worker of a strict page', strictWorker, clean);
      expect('a content script of a strict page', strictContent, 'let the service worker do it');
      const [forbidden] = await texts('default', {});
      expect('the service worker under the policy of Chrome', forbidden, '"content_security_policy": { "extension_pages":');
    },
  },
};
