// SPDX-License-Identifier: MIT
// What a load is given, told apart: an address, bytes, a compiled module, an answer of fetch, or a promise of one.
// By their tags and members: instanceof fails on what is of another realm (a frame, a test runner).

const tagOf = (value) => Object.prototype.toString.call(value);
/** `import('./tanqih.wasm')` where a platform makes a module of it (Cloudflare Workers, Node's own flag). */
const isNamespace = (value) => tagOf(value) === '[object Module]' && isModule(value.default);

export const isModule = (value) => tagOf(value) === '[object WebAssembly.Module]';
export const isBytes = (value) => ArrayBuffer.isView(value) || /^\[object (Shared)?ArrayBuffer\]$/.test(tagOf(value));
export const isAddress = (value) => typeof value === 'string' || typeof value?.href === 'string';
export const isResponse = (value) => typeof value?.arrayBuffer === 'function' && typeof value.ok === 'boolean';
const isPromise = (value) => typeof value?.then === 'function';

const isSource = (value) => [isAddress, isBytes, isModule, isResponse, isPromise, isNamespace].some((holds) => holds(value));

/**
 * load(wasm) and load({ wasm, … }) are the same. @param {any} given
 * @param {string[]} others the options that this load has beside `wasm`
 * @returns {Record<string, any>} wasm, where any was given, and those others
 */
export function loadOptions(given = {}, others = []) {
  if (isSource(given)) return { wasm: given };
  if (given === null || typeof given !== 'object') throw new TypeError(`tanqih: load(${typeof given}): ${forms}`);
  const { wasm, wasmModule, wasmBinary, wasmUrl, ...rest } = given;
  const unknown = Object.keys(rest).find((name) => !others.includes(name));
  if (unknown !== undefined) throw new RangeError(`tanqih: load has no option "${unknown}"; it has ${['wasm', ...others].join(', ')}.`);
  return { ...rest, wasm: wasm ?? wasmModule ?? wasmBinary ?? wasmUrl };
}

/** What a promise of it gave, or itself. @param {any} given @returns {Promise<any>} */
export async function settled(given) {
  const value = await given;
  const wasm = isNamespace(value) ? value.default : value;
  if (![isAddress, isBytes, isModule, isResponse].some((holds) => holds(wasm))) throw new TypeError(`tanqih: wasm: ${forms}`);
  return wasm;
}

export const forms = 'give an address (a string or a URL), bytes, a WebAssembly.Module, a Response, or a promise of one.';
