// SPDX-License-Identifier: MIT
// Where the WebAssembly comes from, for browsers, workers and bundlers.
import { loadingFailed, notCompiled } from './errors.js';

// The address, or the buffer → Promise<WebAssembly.Module>: loads of the same share one compile.
const byAddress = new Map();
const byBuffer = new WeakMap();

/** @param {import('../types/index.js').LoadOptions} options @returns {Promise<WebAssembly.Module>} */
export async function compile({ wasmModule, wasmBinary, wasmUrl, ...others }) {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new RangeError(`tanqih: load has no option "${unknown}"; it has wasmUrl, wasmBinary, wasmModule.`);
  if (wasmModule) return asModule(wasmModule);
  if (wasmBinary) return shared(byBuffer, asBuffer(wasmBinary), () => compiled(wasmBinary, 'wasmBinary'));
  const url = String((typeof wasmUrl === 'object' ? wasmUrl.href : wasmUrl) ?? new URL('../dist/tanqih.wasm', import.meta.url));
  return shared(byAddress, url, () => fetched(url));
}

/** One making for all that ask for the same; what failed is made again for who asks later. */
export function shared(made, key, make) {
  if (!made.has(key)) {
    const pending = make();
    made.set(key, pending);
    pending.catch(() => made.delete(key));
  }
  return made.get(key);
}

// By their tags: instanceof fails on what is of another realm.
const tagOf = (value) => Object.prototype.toString.call(value);

function asBuffer(given) {
  if (ArrayBuffer.isView(given) || tagOf(given) === '[object ArrayBuffer]') return given;
  throw new TypeError('tanqih: wasmBinary is an ArrayBuffer or a view of one; give an address as wasmUrl.');
}

function asModule(given) {
  if (tagOf(given) === '[object WebAssembly.Module]') return given;
  throw new TypeError('tanqih: wasmModule is a WebAssembly.Module; give bytes as wasmBinary, an address as wasmUrl.');
}

async function fetched(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw loadingFailed(`${url} could not be fetched (${cause.message}); serve tanqih.wasm there or pass wasmUrl. `
      + 'Where the page’s policy forbids it (connect-src), import tanqih/inline.', cause);
  }
  if (!response.ok)
    throw loadingFailed(`${url} answered ${response.status}; serve tanqih.wasm there or pass wasmUrl.`);
  let bytes;
  try {
    bytes = await response.arrayBuffer(); // whole, whatever its MIME type: servers that do not know .wasm are many
  } catch (cause) {
    throw loadingFailed(`${url} broke off while it was fetched (${cause.message}); load again.`, cause);
  }
  return compiled(bytes, url);
}

/** @param from whose bytes they are, in words */
export async function compiled(bytes, from) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw notCompiled(bytes, from, cause);
  }
}
