// tanqih for Node: the wasm is read from the package.
import { readFile } from 'node:fs/promises';
import { load as loadAnywhere } from './index.js';

let compiled; // loads at the same time share one compile

/** @param {import('../types/index.js').LoadOptions} [options] */
export async function load(options = {}) {
  if (options.wasmUrl || options.wasmBinary || options.wasmModule) return loadAnywhere(options);
  compiled ??= readFile(new URL('../dist/tanqih.wasm', import.meta.url)).then((bytes) => WebAssembly.compile(bytes));
  return loadAnywhere({ wasmModule: await compiled });
}
