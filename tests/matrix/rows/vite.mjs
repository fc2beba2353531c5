// SPDX-License-Identifier: MIT
// Vite's server and build. Its server moved scripts until version 7.
import { html, ids, script } from './pages.mjs';

const row = {
  async run(app) {
    app.write({ 'index.html': html('<script type="module" src="/app.js"></script>'), 'app.js': script() });
    const { url } = await app.start((port) => ['vite', '--port', port, '--host', '127.0.0.1', '--strictPort']);
    await app.shows(url, ...ids);
    app.run('vite', 'build');
    await app.shows(await app.serve('dist'), ...ids);
  },
};
/** @type {Record<string, import('./index.mjs').Row>} */
export const vite = { 'Vite 5': row, 'Vite 6': row, 'Vite 7': row, 'Vite 8': row };
