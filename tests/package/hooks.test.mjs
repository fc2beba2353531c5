// SPDX-License-Identifier: MIT
// useArticle and the types for TSX, with Preact; React's hooks are the same and are asked in tests/matrix.
// @ts-nocheck its modules are at addresses of a server.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';

import { build } from 'esbuild';

import { browse } from './browser.mjs';
import { bin, install, repository } from './install.mjs';

const { folder, write } = install();
for (const name of ['preact', 'preact-render-to-string']) fs.cpSync(path.join(repository, 'node_modules', name), path.join(folder, 'node_modules', name), { recursive: true });

test('TSX knows the hook and the element', () => {
  write('app.tsx', fs.readFileSync(new URL('hooks.tsx', import.meta.url)));
  const { stdout, status } = spawnSync(bin('tsc'), ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '', '--module', 'esnext',
    '--moduleResolution', 'bundler', '--jsx', 'react-jsx', '--jsxImportSource', 'preact', 'app.tsx'], { cwd: folder, encoding: 'utf8' });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('a server renders it without loading anything', () => {
  write('server.mjs', `
    import { h } from 'preact';
    import { renderToString } from 'preact-render-to-string';
    import { useArticle } from 'tanqih/preact';
    globalThis.WebAssembly.compile = () => { throw new Error('it was loaded'); };
    const Clean = ({ text }) => { const { article, pending } = useArticle(text); return h('p', { 'data-pending': String(pending) }, article?.clean); };
    console.log(renderToString(h(Clean, { text: 'كـلمة' })));`);
  const { stdout, stderr } = spawnSync(process.execPath, ['server.mjs'], { cwd: folder, encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(stdout, '<p data-pending="false"></p>\n');
});

test('a component shows the article of the text that it has, and no other', async () => {
  write('component.jsx', `
    import { h, render } from 'preact';
    import { load } from 'tanqih/inline';
    import { useArticle } from 'tanqih/preact';
    const asked = [];
    const waiting = new Map();
    const loaded = load();
    // As a worker: answers when it is told to, and can be cancelled.
    const analyser = { close() {}, analyse(input, { signal, ...options }) {
      asked.push({ input, options });
      return new Promise((resolve, reject) => {
        const cancel = () => { asked.push('cancelled'); reject(signal.reason); };
        signal.addEventListener('abort', cancel);
        waiting.set(input.html ?? input, async () => {
          signal.removeEventListener('abort', cancel);
          const { analyse } = await loaded;
          try { resolve(analyse(input, options)); } catch (error) { reject(error); }
        });
      });
    } };
    let rendered = 0;
    function Clean({ html, ...rest }) {
      rendered += 1;
      const { article, error, pending } = useArticle(html === undefined ? rest.text : { html }, { keep: rest.keep ?? [], entities: false }, rest.own ?? analyser);
      return <p id="shown" data-pending={pending}>{error ? error.message : article?.clean ?? 'none'}</p>;
    }
    globalThis.show = (props) => render(props && <Clean {...props} />, document.body);
    globalThis.isAsked = (text) => waiting.has(text);
    globalThis.answer = (text) => { const answer = waiting.get(text); waiting.delete(text); return answer(); };
    globalThis.seen = () => ({ asked: asked.splice(0), rendered });
    globalThis.atOnce = loaded;`);
  await build({
    entryPoints: [path.join(folder, 'component.jsx')], outfile: path.join(folder, 'component.js'), bundle: true, format: 'esm', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'error',
  });
  write('component.html', '<!doctype html><title>component</title><body><script type="module" src="component.js"></script>');
  const site = await browse(folder);
  after(() => site.close());
  const page = await site.open('component.html');
  const shown = page.locator('#shown');
  const shows = async (text, pending) => {
    await page.locator(`#shown[data-pending="${pending}"]`, { hasText: new RegExp(`^${text}$`) }).waitFor();
  };
  const show = (props) => page.evaluate((given) => globalThis.show(given), props);
  // Effects run after the frame is drawn.
  const answer = async (text) => {
    await page.waitForFunction((given) => globalThis.isAsked(given), text);
    await page.evaluate((given) => globalThis.answer(given), text);
  };
  const asked = async () => (await page.evaluate(() => globalThis.seen())).asked;

  await show({ text: 'كـلمة' });
  await shows('none', true);
  await answer('كـلمة');
  await shows('كلمة', false);
  assert.deepEqual(await asked(), [{ input: 'كـلمة', options: { keep: [], entities: false } }]);

  // Rendered again with other objects of the same contents: nothing is asked.
  await show({ text: 'كـلمة', keep: [] });
  await shows('كلمة', false);
  assert.deepEqual(await asked(), []);

  // Another text, and another before it is answered: the first is cancelled, the article before stays in view.
  await show({ text: 'خـبر' });
  await shows('كلمة', true);
  await show({ html: '<p>نـبأ' });
  await shows('كلمة', true);
  await answer('خـبر');
  await answer('<p>نـبأ');
  await shows('نبأ', false);
  assert.deepEqual((await asked()).map((one) => one.input ?? one), ['خـبر', 'cancelled', { html: '<p>نـبأ' }]);

  // Other options are asked for, what cannot be answered is told, and nothing is made of nothing.
  await show({ html: '<p>نـبأ', keep: ['nothing'] });
  await answer('<p>نـبأ');
  await page.locator('#shown', { hasText: /no kind of block named "nothing"/ }).waitFor();
  await show({ text: '' });
  await shows('none', false);
  await show(null);
  assert.equal(await shown.count(), 0);

  // What answers at once takes no signal.
  await page.evaluate(async () => globalThis.show({ text: 'كـتاب', own: await globalThis.atOnce }));
  await shows('كتاب', false);
  assert.ok((await page.evaluate(() => globalThis.seen())).rendered < 40, 'it does not render for ever');
  assert.deepEqual(site.complaints, []);
});
