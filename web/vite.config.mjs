// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { transform } from 'esbuild';
import { defineConfig } from 'vite';

import { coreAddress } from './core_address.mjs';
import { pagePolicy } from './csp.mjs';
import { brotli } from '../tools/brotli.mjs';
import { latePart } from './late_parts.mjs';
import { pdfjsLetters } from './pdfjs_letters.mjs';
import { pdfjsParts } from './pdfjs_parts.mjs';
import { bundled, shell } from './shell.mjs';
import { subsetFonts } from './subset_font.mjs';

const web = path.dirname(fileURLToPath(import.meta.url));

/** In the page itself stand what it shows first, its style, and the script that begins the work (src/boot). */
const firstBytes = {
  name: 'first-bytes',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle }) {
      const nameOf = (pattern) => {
        const found = Object.keys(bundle).find((name) => pattern.test(name));
        if (found === undefined) throw new Error(`The build has no file ${pattern}.`);
        return found;
      };
      const sheet = nameOf(/\.css$/);
      // Beside the style sheet lies the font; the page lies above both.
      const style = String(bundle[sheet].source).trim().replace(/url\((?:\.\/)?(?=[^/)]+\.woff2)/g, 'url(assets/');
      delete bundle[sheet];
      const script = (await bundled({
        define: {
          cleanAddress: JSON.stringify(nameOf(/assets\/clean-.*\.wasm$/)),
          namesAddress: JSON.stringify(nameOf(/assets\/names-.*\.wasm$/)),
          cleanBytes: String(bundle[nameOf(/assets\/clean-.*\.wasm$/)].source.length),
          cleanPacked: String(brotli(bundle[nameOf(/assets\/clean-.*\.wasm$/)].source, 'clean.wasm').length),
          fontAddresses: JSON.stringify(['arabic', 'latin'].map((part) => nameOf(new RegExp(`vazirmatn-${part}-[^/]*\\.woff2$`)))),
          workerAddress: JSON.stringify(nameOf(/assets\/worker-.*\.js$/)),
        },
        build: { rollupOptions: { input: path.join(web, 'src/boot/head_script.ts'), output: { format: 'iife' } } },
      })).trim();
      const drawn = await shell();
      const [pageScript] = /<script type="module"[^>]*><\/script>/.exec(html) ?? [];
      // What is asked for first comes first: else the page's own script would come after the core, which is ten times
      // as long, and which the script in the head asks for.
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(script, style)}">`,
        pageScript,
        `<script>${script}</script>`,
        `<style>${style}</style>`,
      ];
      return html
        .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
        .replace(pageScript, '')
        .replace('<meta charset="utf-8">', (charset) => [charset, ...head].join('\n    '))
        .replace('<!--shell-->', () => drawn);
    },
  },
};

/** Vite would preload the styles and chunks that a lazy chunk needs; none needs any. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** The service worker, with the names of all that it keeps. */
const serviceWorker = {
  name: 'service-worker',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const source = fs.readFileSync(path.join(web, 'service_worker.js'), 'utf8');
    const fixed = fs.readdirSync(path.join(web, 'public'));
    const built = Object.keys(bundle).filter((name) => name !== 'index.html').sort();
    const late = built.filter((name) => latePart(name) !== null);
    const files = ['./', ...built.filter((name) => !late.includes(name)), ...fixed].sort();
    const hash = createHash('sha256').update(source).update(JSON.stringify([files, late]));
    // What has no hash in its name.
    hash.update(bundle['index.html'].source);
    for (const name of fixed) hash.update(fs.readFileSync(path.join(web, 'public', name)));
    const names = `const files = ${JSON.stringify(files)};\nconst late = ${JSON.stringify(late)};\nconst version = ${JSON.stringify(hash.digest('hex').slice(0, 16))};\n`;
    const { code } = await transform(names + source, { minify: true });
    this.emitFile({ type: 'asset', fileName: 'service_worker.js', source: code });
  },
};

export default defineConfig({
  // Relative addresses: the page may be served from any folder.
  base: './',
  plugins: [plainImports, firstBytes, subsetFonts, serviceWorker],
  worker: { format: 'es', plugins: () => [coreAddress, pdfjsLetters, pdfjsParts] },
  build: {
    target: 'es2022',
    // Everything is a file: the policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: false,
    // What the page begins with is one file, whatever a later one shares with it: a second would cost a round trip.
    rollupOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
    reportCompressedSize: false,
  },
});
