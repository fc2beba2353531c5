import { defineConfig } from 'vite';

import { metaPolicy } from './csp.mjs';

/** The policy stands in the page itself as well as in the server's header. */
const policy = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig({
  // Relative addresses: the page may be served from any folder.
  base: './',
  plugins: [policy],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Everything is a file: the policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
