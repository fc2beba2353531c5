// SPDX-License-Identifier: MIT
// The errors of this package.

/** Says which step of loading failed and what to do. */
export function loadingFailed(what, cause) {
  return new Error(`tanqih: ${what}`, { cause });
}

/** Bytes that do not compile: which of the reasons it is. @param from whose bytes they are, in words */
export function notCompiled(bytes, from, cause) {
  if (cause instanceof RangeError) return outOfMemory(cause);
  // A page's policy: "Wasm code generation disallowed by embedder", "… violates … unsafe-eval".
  if (/disallowed|polic|unsafe-eval/i.test(cause.message))
    return loadingFailed(`this page’s policy forbids WebAssembly; allow script-src 'wasm-unsafe-eval' (${cause.message}).`, cause);
  const view = new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0, Math.min(bytes.byteLength, 4));
  const isWasm = String.fromCharCode(...view) === '\0asm';
  if (!isWasm) return loadingFailed(`${from} is no WebAssembly (a page for a missing file?); serve tanqih.wasm there or pass wasmUrl.`, cause);
  return loadingFailed(`${from} is damaged or cut short (${bytes.byteLength} bytes came: ${cause.message}); `
    + 'serve the package’s dist/tanqih.wasm as it is.', cause);
}

/** A module that does not become an instance. */
export function notInstantiated(cause) {
  if (cause instanceof WebAssembly.LinkError || cause instanceof TypeError) // it asks for what the glue does not have
    return loadingFailed(`this tanqih.wasm is of another version than the scripts; serve the one beside them (${cause.message}).`, cause);
  if (cause instanceof RangeError || /memory/i.test(cause?.message)) return outOfMemory(cause);
  return loadingFailed(`the core could not start (${cause?.message ?? cause}).`, cause);
}

const outOfMemory = (cause) =>
  loadingFailed(`memory ran out while the core was loaded; load it once and keep what load gives, or close other pages (${cause.message}).`, cause);

/** The core failed inside: memory ran out, or a defect. See types/index.d.ts. */
export class CrashError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'CrashError';
  }
}
