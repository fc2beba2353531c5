// SPDX-License-Identifier: MIT
// Where the WebAssembly comes from in Node, Deno and Bun: the package's own folder, or what load is given.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile as compileGiven, compiled, shared } from './compile.js';
import { blamed, loadingFailed } from './errors.js';

const files = { readFile, fileURLToPath, paths: true };
const made = new Map();

/** @param {any} [given] what wasm_source.js knows; absent: the package's own @returns {Promise<WebAssembly.Module>} */
export async function compile(given) {
  if (given !== undefined) return compileGiven(given, files);
  return shared(made, 'own', own);
}

async function own() {
  let bytes;
  try {
    // By its path: what some bundlers make of new URL() is a class of their own.
    bytes = await readFile(fileURLToPath(new URL('../dist/tanqih.wasm', import.meta.url).href));
  } catch (cause) {
    return packed(cause);
  }
  return compiled(bytes, 'tanqih.wasm');
}

/**
 * Where a bundler left the file behind, or Deno may not read it: the same, packed in a script, which bundlers take along.
 * @param {any} cause why there is no file
 */
async function packed(cause) {
  let script;
  try {
    script = await import('./compile_packed.js');
  } catch {
    throw loadingFailed(`the package’s dist/tanqih.wasm could not be read (${blamed(cause)}); give load the path of one, or import `
      + 'tanqih/inline.', cause);
  }
  return script.compile();
}
