// SPDX-License-Identifier: MIT
// The errors of this package.

/** Says which step of loading failed and what to do. */
export function loadingFailed(what, cause) {
  return new Error(`tanqih: ${what}`, { cause });
}

/** What failed, in a word: Node's code, or the name of an error that has none, as Deno's. */
export const blamed = (cause) => cause?.code ?? cause?.name ?? String(cause);

/** Bytes that do not compile: which of the reasons it is. @param from whose bytes they are, in words */
export function notCompiled(bytes, from, cause) {
  if (cause instanceof RangeError) return outOfMemory(cause);
  // "Wasm code generation disallowed by embedder", "… violates … unsafe-eval"; to a content script Chrome gives no reason at all.
  // What is no WebAssembly, or is cut short, is not valid either.
  if (/disallowed|polic|unsafe-eval/i.test(cause.message) || WebAssembly.validate(bytes)) return forbidden(cause);
  const view = new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0, Math.min(bytes.byteLength, 4));
  const isWasm = String.fromCharCode(...view) === '\0asm';
  if (!isWasm)
    return loadingFailed(`${from} is no WebAssembly (a page for a missing file?); serve tanqih.wasm there or give load another address.`, cause);
  return loadingFailed(`${from} is damaged or cut short (${bytes.byteLength} bytes came: ${cause.message}); `
    + 'serve the package’s dist/tanqih.wasm as it is.', cause);
}

/** Whose policy it is, and the line to write. */
function forbidden(cause) {
  const { chrome, navigator } = /** @type {any} */ (globalThis);
  if (navigator?.userAgent === 'Cloudflare-Workers')
    return loadingFailed("a Worker of Cloudflare’s compiles nothing while it runs; write import wasm from 'tanqih/tanqih.wasm' and load(wasm).", cause);
  if (chrome?.runtime?.id)
    return loadingFailed('the policy of this page or extension forbids WebAssembly. A content script has its page’s: let the service worker do it, '
      + 'and allow it in the manifest: "content_security_policy": { "extension_pages": "script-src \'self\' \'wasm-unsafe-eval\'; object-src \'self\'" }.', cause);
  return loadingFailed(`this page’s policy forbids WebAssembly; allow script-src 'wasm-unsafe-eval' (${cause.message}).`, cause);
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
