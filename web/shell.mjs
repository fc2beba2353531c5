// SPDX-License-Identifier: MIT
// The HTML of the page before anything is pasted (src/shell.tsx), drawn while building.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const web = path.dirname(fileURLToPath(import.meta.url));

/** Builds one module, the entry that `options` names, with all that it imports. @returns {Promise<string>} its code */
export async function bundled(options) {
  // Without watching, the one thing or the list of what was built.
  const [built] = [await build({
    configFile: false,
    root: web,
    logLevel: 'warn',
    ...options,
    build: { write: false, target: 'es2022', copyPublicDir: false, reportCompressedSize: false, ...options.build },
  })].flat();
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  return output[0].code;
}

/** What draws the page while building begins no worker, so none is built for it. */
const noWorkers = {
  name: 'no-workers',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (id) => (id.endsWith('?worker&url') ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? "export default ''" : null),
};

export async function shell() {
  const code = await bundled({
    plugins: [noWorkers],
    ssr: { noExternal: true },
    // One module: it is run from its text.
    build: { ssr: path.join(web, 'src/shell.tsx'), rollupOptions: { output: { codeSplitting: false } } },
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)).shell;
}
