// Where the WebAssembly comes from in Node: the package's own folder.
import { readFile } from 'node:fs/promises';
import { compile as compileGiven } from './compile.js';

let compiled; // loads at the same time share one compile

/** @param {import('../types/index.js').LoadOptions} options @returns {Promise<WebAssembly.Module>} */
export function compile(options) {
  if (options.wasmModule || options.wasmBinary || options.wasmUrl) return compileGiven(options);
  compiled ??= readFile(new URL('../dist/tanqih.wasm', import.meta.url)).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}
