// SPDX-License-Identifier: MIT
// Where the WebAssembly comes from in Node, Deno and Bun: the package's own folder.
import { readFile } from 'node:fs/promises';
import { compile as compileGiven, compiled, shared } from './compile.js';
import { loadingFailed } from './errors.js';

const own = new URL('../dist/tanqih.wasm', import.meta.url);
const made = new Map();

/** @param {import('../types/index.js').LoadOptions} options @returns {Promise<WebAssembly.Module>} */
export async function compile(options) {
  if (Object.values(options).some(Boolean)) return compileGiven(options);
  return shared(made, own.href, async () => compiled(await read(), own.pathname));
}

async function read() {
  try {
    return await readFile(own);
  } catch (cause) {
    throw loadingFailed(`${own.pathname} could not be read (${cause.code}); a bundler left it behind? Copy it there, pass `
      + 'wasmBinary, or import tanqih/inline.', cause);
  }
}
