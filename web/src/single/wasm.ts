// SPDX-License-Identifier: MIT
// In the single-file page the core is a string too: WebAssembly, packed by gzip, as base64.
import packed from 'virtual:wasm';

export async function wasmBinary(): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
