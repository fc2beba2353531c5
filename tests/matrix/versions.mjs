// SPDX-License-Identifier: MIT
// What the packed package is tried in, each at one version: taken newer by hand, with a run of npm run test:matrix.

/** @type {Record<string, Record<string, string>>} the packages of a row */
export const versions = {
  'Vite 5': { vite: '5.4.21' },
  'Vite 6': { vite: '6.4.6' },
  'Vite 7': { vite: '7.3.8' },
  'Vite 8': { vite: '8.4.0' },
  Astro: { astro: '6.0.5', node: '24.21.0' },
  'Next.js, Turbopack': { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  'Next.js, webpack': { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  SvelteKit: { '@sveltejs/kit': '2.70.1', '@sveltejs/vite-plugin-svelte': '7.0.0', svelte: '5.57.3', vite: '8.4.0' },
  Nuxt: { nuxt: '4.5.2', vue: '3.5.45', node: '24.21.0' },
  webpack: { webpack: '5.112.2', 'webpack-cli': '6.0.1' },
  Rollup: { rollup: '4.68.8', '@rollup/plugin-node-resolve': '16.0.3' },
  Parcel: { parcel: '2.16.4' },
  esbuild: { esbuild: '0.28.2' },
  Bun: { bun: '1.4.5' },
  Deno: { deno: '2.9.6' },
  'Cloudflare Workers': { miniflare: '4.20260730.0', esbuild: '0.28.2' },
  'CommonJS, as on Lambda': { esbuild: '0.28.2' },
  'Extension, Manifest V3': { esbuild: '0.28.2' },
  Jest: { jest: '30.5.2' },
  Vitest: { vitest: '4.1.12', jsdom: '26.1.0', 'happy-dom': '21.0.4' },
  'React 18': { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '18.3.32', esbuild: '0.28.2', typescript: '5.9.3' },
  'React 19': { react: '19.3.1', 'react-dom': '19.3.1', '@types/react': '19.3.1', esbuild: '0.28.2', typescript: '5.9.3' },
  'Preact 10': { preact: '10.29.8', 'preact-render-to-string': '6.8.2', esbuild: '0.28.2', typescript: '5.9.3' },
  TypeScript: { typescript: '5.9.3' },
};
