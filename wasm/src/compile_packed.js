// SPDX-License-Identifier: MIT
// The WebAssembly that lies packed in a script.
import packed from '../dist/tanqih_wasm.js';
import { compiled, shared } from './compile.js';

const made = new Map();

/** @returns {Promise<WebAssembly.Module>} */
export function compile() {
  return shared(made, 'tanqih', async () => compiled(await unpacked(), 'the WebAssembly in tanqih/inline'));
}

/** From base64 of gzip: see ../pack_wasm.mjs. */
async function unpacked() {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  // Not Blob.stream, which jsdom does not have.
  const stream = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (new Response(bytes).body).pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
