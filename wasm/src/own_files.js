// SPDX-License-Identifier: MIT
// Where the package's own files are, for browsers and bundlers.
import { loadingFailed } from './errors.js';

/**
 * Until its version 8 Vite's server moves a dependency's script and nothing beside it, to node_modules/.vite/deps/tanqih.js or
 * node_modules/.cache/vite/…: the package itself lies beside that folder.
 */
const [, moved] = /^(.*\/node_modules\/)\.(?:vite|cache)\//.exec(import.meta.url ?? '') ?? [];

/** @returns {URL} */
export function ownWasm() {
  if (moved) return new URL(`${moved}tanqih/dist/tanqih.wasm`);
  try {
    return new URL('../dist/tanqih.wasm', import.meta.url); // bundlers look for this very form, and put the file beside their own
  } catch (cause) {
    throw loadingFailed('this script was bundled in a form that does not know its own address (IIFE, CommonJS, a Worker of Cloudflare’s); '
      + 'give load the WebAssembly, as in load(\'/tanqih.wasm\'), or import tanqih/inline.', cause);
  }
}

/** The worker's script, where it is not beside this one. @returns {string | undefined} */
export const movedThread = () => moved && `${moved}tanqih/src/worker_thread.js`;

/** A load of the package's own that failed, with what may be the reason. @param {Error} error @returns {never} */
export function hinted(error) {
  if (moved) throw loadingFailed(`${error.message.replace(/^tanqih: /, '')} Vite’s server has moved the script: write optimizeDeps: { exclude: ['tanqih'] } in vite.config.`, error);
  throw error;
}
