// SPDX-License-Identifier: MIT
// The page as one HTML file, which works opened from a disk: script, style, font, worker and core within it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

import { coreAddress } from './core_address.mjs';
import { singlePolicy } from './csp.mjs';
import { pdfjsLetters } from './pdfjs_letters.mjs';
import { pdfjsParts } from './pdfjs_parts.mjs';
import { shell } from './shell.mjs';

const web = path.dirname(fileURLToPath(import.meta.url));

/** Puts text in the place of a module that has no file. */
const virtual = (name, source) => ({
  name,
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(source)}` : null),
});

/** The single-file counterparts of modules that ask for a file of their own. */
const counterparts = {
  name: 'counterparts',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer || importer.includes('/single/')) return null;
    const name = /^\.\/(?:boot\/)?(begin_worker|begin_reader)\.ts$/.exec(id)?.[1];
    return name ? path.join(web, `src/single/${name}.ts`) : null;
  },
};

/** One script, and the style that it imports. */
async function bundle(entry, plugins) {
  // Without watching, the one thing or the list of what was built.
  const [built] = [await build({
    configFile: false,
    root: web,
    logLevel: 'warn',
    // A script that is no module has no address; nothing within asks for a file beside it.
    define: { 'import.meta.url': '""' },
    plugins: [counterparts, coreAddress, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: path.join(web, entry),
        output: { format: 'iife', codeSplitting: false },
        // Vite's helper for lazy chunks, of which there is none.
        checks: { emptyImportMeta: false },
      },
    },
  })].flat();
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const of = (end) => output.filter(({ fileName }) => fileName.endsWith(end)).map((part) => ('code' in part ? part.code : part.source)).join('');
  return { script: of('.js'), style: of('.css') };
}

/** A script that holds "</script" would end its element. */
const inElement = (script) => script.replace(/<(?=\/script|!--|script)/gi, '\\x3c');

/** @param wasm the bytes of the core @returns the HTML */
async function singlePage(wasm) {
  const packed = (content) => gzipSync(content, { level: 9 }).toString('base64');
  const reader = async (kind) => virtual(`virtual:${kind}-reader`, packed((await bundle(`src/documents/${kind}_worker.ts`, [pdfjsLetters, pdfjsParts])).script));
  const worker = await bundle('src/analysis/worker.ts', []);
  const page = await bundle('src/main.tsx', [
    virtual('virtual:wasm', packed(wasm)), virtual('virtual:worker-source', worker.script), await reader('docx'), await reader('pdf'),
  ]);
  const script = inElement(page.script);
  const icon = `data:image/svg+xml;base64,${fs.readFileSync(path.join(web, 'public/icon.svg')).toString('base64')}`;
  const drawn = await shell();
  return fs.readFileSync(path.join(web, 'index.html'), 'utf8')
    .replace('<!--shell-->', () => drawn)
    .replace('<meta charset="utf-8">', () => `<meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${singlePolicy(script, page.style)}">
    <style>${page.style}</style>`)
    .replace('href="/icon.svg"', () => `href="${icon}"`)
    .replace(/\s*<link rel="manifest"[^>]*>/, '')
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script>${script}</script>`);
}

const [, , file] = process.argv;
if (!file) {
  console.error('build_single: node web/build_single.mjs FILE');
  process.exit(2);
}
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, await singlePage(fs.readFileSync(path.join(web, '../wasm/dist/tanqih.wasm'))));
console.log(`${fs.statSync(file).size.toLocaleString('en').padStart(10)}  ${path.relative(process.cwd(), file)}, the page as one file`);
