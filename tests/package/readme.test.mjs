// SPDX-License-Identifier: MIT
// Every snippet of the package's README runs, and what a line says that it gives (// → …) it gives.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';

import { compile as compileSvelte } from 'svelte/compiler';
import { build } from 'vite';
import { compileScript, parse as parseVue } from 'vue/compiler-sfc';

import { browse } from './browser.mjs';
import { install, repository } from './install.mjs';

const { folder, read, write } = install();
const readme = read('README.md').toString();
/** [language, code, the words before it] */
const snippets = [...readme.matchAll(/^```(\w+(?: \w+)?)\n([^]*?)^```$/gm)].map(([, language, code]) => [language, code]);
const of = (wanted) => snippets.filter(([language]) => language === wanted).map(([, code]) => code);

test('no snippet is of a kind that is not run', () => {
  const run = ['js', 'js browser', 'html', 'jsx', 'vue', 'svelte'];
  assert.deepEqual(snippets.filter(([language]) => !run.includes(language)), []);
  for (const language of run) assert.ok(of(language).length > 0, language);
});

test('every option has an example', () => {
  const types = read('types/index.d.ts').toString();
  const body = /export interface Options \{([^]*?)\n\}/.exec(types)[1];
  const options = [...body.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name);
  assert.ok(options.length >= 11);
  for (const name of [...options, 'onProgress']) {
    const from = readme.indexOf(`**\`${name}\`**`);
    assert.ok(from > 0, name);
    const example = /```js\n([^]*?)```/.exec(readme.slice(from, readme.indexOf('\n**`', from + 1) >>> 0))?.[1];
    assert.match(example, new RegExp(`\\b${name}\\b`), name);
    assert.match(example, /\p{Script=Arabic}|windows-1256/u, name);
  }
});

describe('in Node', () => {
  of('js').forEach((code, i) => {
    const checked = code.replace(/^(.+?); +\/\/ → (.+)$/gm, (_, expression, value) => `assert.deepEqual(${expression}, ${value});`);
    test(`${i}: ${code.split('\n').find((line) => !line.startsWith('import') && line)}`, async () => {
      write(`js/${i}.mjs`, [
        "import assert from 'node:assert/strict';",
        /^import/m.test(code) ? '' : "import { load } from 'tanqih';\nconst { analyse } = await load();",
        checked,
      ].join('\n'));
      await import(`${folder}/js/${i}.mjs`);
    });
  });
  test('and most of them say what comes out', () => {
    assert.ok(of('js').join('').match(/ \/\/ → /g).length > 30);
  });
});

describe('in Chromium', async () => {
  const site = await browse(folder);
  after(() => site.close());
  const text = 'وصل وزير الخارجية إلى الريـاض اليوم الأربعاء.\n\nإقرأ أيضاً: أسعار النفط تتراجع';
  const clean = 'وصل وزير الخارجية إلى الرياض اليوم الأربعاء.';
  const showsIt = async (page) => {
    await page.locator('p, h2', { hasText: clean }).waitFor();
    assert.deepEqual(site.complaints, []);
  };

  test('the plain page', async () => {
    write('plain.html', of('html')[0]);
    const page = await site.open('plain.html');
    await showsIt(page);
    await page.locator('tanqih-article summary').waitFor();
  });

  /** Each framework's program around its snippet. React is Preact here, which speaks the same. */
  const programs = {
    react: ['Clean.jsx', of('jsx')[0], `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { Clean } from './Clean.jsx';
      createRoot(document.body).render(createElement(Clean, { text }));`],
    vue: ['Clean.vue', of('vue')[0], `import { createApp } from 'vue'; import Clean from './Clean.vue';
      createApp(Clean, { text }).mount(document.body);`],
    svelte: ['Clean.svelte', of('svelte')[0], `import { mount } from 'svelte'; import Clean from './Clean.svelte';
      mount(Clean, { target: document.body, props: { text } });`],
    elsewhere: ['snippet.js', `${of('js browser')[0]}\nexport { analyser, worker };`, `import { analyser, worker } from './snippet.js';
      const { clean } = await worker.analyse(analyser.analyse(text).clean);
      document.body.append(Object.assign(document.createElement('p'), { textContent: clean }));`],
  };
  const compilers = {
    name: 'compilers',
    enforce: 'pre',
    // The frameworks are the repository's, not installed beside the package.
    resolveId(id) {
      const name = id.replace(/^react-dom\/client$/, 'preact/compat/client').replace(/^react(?=$|\/)/, 'preact/compat');
      return /^(preact|vue|@vue|svelte|esm-env)/.test(name) ? this.resolve(name, `${repository}package.json`, { skipSelf: true }) : null;
    },
    transform(code, id) {
      if (id.endsWith('.vue'))
        return { code: compileScript(parseVue(code, { filename: id }).descriptor, { id: 'clean', inlineTemplate: true }).content, map: null };
      return id.endsWith('.svelte') ? compileSvelte(code, { filename: id, generate: 'client' }).js : null;
    },
  };

  test('bundled by Vite, which finds worker and WebAssembly by itself', async () => {
    for (const [name, [file, snippet, program]] of Object.entries(programs)) {
      write(`app/${name}/${file}`, snippet);
      write(`app/${name}/app.js`, `const text = ${JSON.stringify(text)};\n${program}`);
    }
    await build({
      root: path.join(folder, 'app'), base: './', configFile: false, logLevel: 'error', plugins: [compilers], worker: { format: 'es' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir: path.join(folder, 'built'), emptyOutDir: false, assetsInlineLimit: 0, modulePreload: false, target: 'es2022',
        rollupOptions: {
          input: Object.fromEntries(Object.keys(programs).map((name) => [name, path.join(folder, `app/${name}/app.js`)])),
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    for (const name of Object.keys(programs))
      write(`built/${name}.html`, `<!doctype html><title>${name}</title><body><script type="module" src="${name}.js"></script>`);
  });
  for (const name of ['react', 'vue', 'svelte'])
    test(name, async () => showsIt(await site.open(`built/${name}.html`)));

  test('files elsewhere', async () => {
    // Where the snippet says that they are.
    const assets = path.join(folder, 'assets');
    fs.mkdirSync(assets);
    fs.copyFileSync(path.join(folder, 'node_modules/tanqih/dist/tanqih.wasm'), path.join(assets, 'tanqih.wasm'));
    write('assets/worker_thread.js', "import '/node_modules/tanqih/src/worker_thread.js';");
    await showsIt(await site.open('built/elsewhere.html'));
  });
});
