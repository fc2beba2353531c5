// SPDX-License-Identifier: MIT
// Bundlers, for browsers and for Node.
import path from 'node:path';

import { expectClean } from '../harness.mjs';
import { html, ids, program, script } from './pages.mjs';

const here = ['module', 'inline', 'element']; // esbuild and Rollup know of no worker's script

/** @type {Record<string, import('./index.mjs').Row>} */
export const bundlers = {
  webpack: {
    async run(app) {
      app.write({
        'app.js': script(), 'server.js': program(['tanqih', 'tanqih/inline']), 'dist/index.html': html('<script src="app.js"></script>'),
        'webpack.config.cjs': `module.exports = [
          { mode: 'production', entry: './app.js', output: { filename: 'app.js', path: __dirname + '/dist', clean: false } },
          { mode: 'production', target: 'node', entry: './server.js', output: { filename: 'server.cjs', path: __dirname + '/server' } },
        ];`,
      });
      app.run('webpack');
      await app.shows(await app.serve('dist'), ...ids);
      expectClean(app.run('node', 'server/server.cjs'), 2);
    },
  },
  Rollup: {
    line: "load('/tanqih.wasm')",
    async run(app) {
      app.write({
        'app.js': script(here).replace('module()', "module('/tanqih.wasm')"), 'inline.js': program(['tanqih/inline']), 'classic.js': script(['inline']),
        'dist/index.html': html('<script type="module" src="app.js"></script>', here.slice(0, 2)), 'dist/classic.html': html('<script src="classic.js"></script>', ['inline']),
        'rollup.config.js': `import { nodeResolve } from '@rollup/plugin-node-resolve';
          const plugins = [nodeResolve({ browser: true })];
          export default [{ input: 'app.js', plugins, output: { file: 'dist/app.js', format: 'es' } }, { input: 'classic.js', plugins, output: { file: 'dist/classic.js', format: 'iife' } },
            { input: 'inline.js', plugins, output: { file: 'server/inline.cjs', format: 'cjs' } }];`,
      });
      app.write({ 'app.js': app.read('app.js').toString().replace("import 'tanqih/element';", '').replace(/document.getElementById\('element'\).*/, '') });
      app.run('rollup', '-c', '--silent');
      app.write({ 'dist/tanqih.wasm': app.read('node_modules/tanqih/dist/tanqih.wasm') });
      await app.shows(await app.serve('dist'), 'module', 'inline');
      await app.shows(`${await app.serve('dist')}classic.html`, 'inline');
      expectClean(app.run('node', 'server/inline.cjs'));
    },
  },
  Parcel: {
    line: '"@parcel/resolver-default": { "packageExports": true }',
    declared: { '@parcel/resolver-default': { packageExports: true } },
    async run(app) {
      app.write({ 'index.html': html('<script type="module" src="./app.js"></script>'), 'app.js': script() });
      app.run('parcel', 'build', 'index.html', '--no-source-maps', '--no-cache');
      await app.shows(await app.serve('dist'), ...ids);
    },
  },
  esbuild: {
    line: "load('/tanqih.wasm')",
    async run(app) {
      app.write({
        'app.js': script(['module', 'inline']).replace('module()', "module('/tanqih.wasm')"), 'classic.js': script(['inline']),
        'server.js': program(['tanqih', 'tanqih/inline']),
        'dist/index.html': html('<script type="module" src="app.js"></script>', ['module', 'inline']), 'dist/classic.html': html('<script src="classic.js"></script>', ['inline']),
        'dist/tanqih.wasm': app.read('node_modules/tanqih/dist/tanqih.wasm'),
      });
      app.run('esbuild', 'app.js', '--bundle', '--format=esm', '--outdir=dist');
      app.run('esbuild', 'classic.js', '--bundle', '--format=iife', '--outdir=dist', '--log-level=error');
      app.run('esbuild', 'server.js', '--bundle', '--platform=node', '--format=esm', '--outfile=alone/server.mjs');
      app.run('esbuild', 'server.js', '--bundle', '--platform=node', '--format=cjs', '--outfile=alone/server.cjs', '--log-level=error');
      const url = await app.serve('dist');
      await app.shows(url, 'module', 'inline');
      await app.shows(`${url}classic.html`, 'inline');
      for (const file of ['server.mjs', 'server.cjs']) expectClean(app.run('node', path.join(app.folder, 'alone', file)), 2);
    },
  },
};
