// Where the WebAssembly comes from, for browsers, workers and bundlers.
import { loadingFailed } from './errors.js';

const compiled = new Map(); // url -> Promise<WebAssembly.Module>: loads at the same time share one compile

/** @param {import('../types/index.js').LoadOptions} options @returns {Promise<WebAssembly.Module>} */
export function compile({ wasmModule, wasmBinary, wasmUrl }) {
  if (wasmModule) return Promise.resolve(wasmModule);
  if (wasmBinary) return WebAssembly.compile(wasmBinary);
  const url = String(wasmUrl ?? new URL('../dist/tanqih.wasm', import.meta.url));
  if (!compiled.has(url)) {
    const pending = fetched(url);
    compiled.set(url, pending);
    pending.catch(() => compiled.delete(url)); // a later load may find it
  }
  return compiled.get(url);
}

async function fetched(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw loadingFailed(`${url} could not be fetched; serve tanqih.wasm there or pass wasmUrl.`, cause);
  }
  if (!response.ok)
    throw loadingFailed(`${url} answered ${response.status}; serve tanqih.wasm there or pass wasmUrl.`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength < 4 || new DataView(bytes).getUint32(0) !== 0x0061736d)
    throw loadingFailed(`${url} answered something that is no WebAssembly (a page for a missing file?); pass wasmUrl.`);
  return WebAssembly.compile(bytes);
}
