import { createHash } from 'node:crypto';
import fs from 'node:fs';

import { defineConfig } from 'vite';

import { metaPolicy } from './csp.mjs';
import { subsetFonts } from './subset_font.mjs';

/** The policy stands in the page itself as well as in the server's header. */
const policy = {
  name: 'policy',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
};

/** The service worker, with the names of all that it keeps. */
const serviceWorker = {
  name: 'service-worker',
  enforce: 'post',
  generateBundle(_, bundle) {
    const source = fs.readFileSync(new URL('service_worker.js', import.meta.url), 'utf8');
    const files = [
      './',
      ...Object.keys(bundle).filter((name) => name !== 'index.html'),
      ...fs.readdirSync(new URL('public', import.meta.url)),
    ].sort();
    const hash = createHash('sha256').update(source).update(JSON.stringify(files));
    // What has no hash in its name.
    for (const name of ['index.html', ...fs.readdirSync(new URL('public', import.meta.url)).map((file) => `public/${file}`)])
      hash.update(fs.readFileSync(new URL(name, import.meta.url)));
    const head = `const files = ${JSON.stringify(files)};\nconst version = ${JSON.stringify(hash.digest('hex').slice(0, 16))};\n`;
    this.emitFile({ type: 'asset', fileName: 'service_worker.js', source: head + source });
  },
};

export default defineConfig({
  // Relative addresses: the page may be served from any folder.
  base: './',
  plugins: [policy, subsetFonts, serviceWorker],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Everything is a file: the policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
