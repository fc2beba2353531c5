// SPDX-License-Identifier: MIT
// tanqih with its WebAssembly inside: nothing is fetched.
import packed from '../dist/tanqih_wasm.js';
import { analyserOf } from './analyser.js';
import { compiled, shared } from './compile.js';
import { instantiate } from './instantiate.js';

export { CrashError } from './errors.js';

const made = new Map();

/** What load() of tanqih and of tanqih/worker takes as wasmModule. */
export function compile() {
  return shared(made, 'tanqih', async () => compiled(await unpacked(), 'the WebAssembly in tanqih/inline'));
}

export async function load() {
  return analyserOf(await instantiate(await compile()));
}

/** From base64 of gzip: see ../pack_wasm.mjs. */
async function unpacked() {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
