// SPDX-License-Identifier: MIT
// Where the WebAssembly comes from, for browsers, workers and bundlers.
import { blamed, loadingFailed, notCompiled } from './errors.js';
import { hinted, ownWasm } from './own_files.js';
import { isBytes, isModule, isResponse, settled } from './wasm_source.js';

// The address, or the object that was given → Promise<WebAssembly.Module>: loads of the same share one compile.
const byAddress = new Map();
const byObject = new WeakMap();

/**
 * @param {any} [given] what wasm_source.js knows; absent: the package's own
 * @param {Files} [files] how files are read, where there are any
 * @returns {Promise<WebAssembly.Module>}
 *
 * @typedef {{ readFile: (file: string) => Promise<Uint8Array<ArrayBuffer>>, fileURLToPath: (url: string) => string, paths?: boolean }} Files
 *   `paths`: an address without a scheme is a file's, not one of the page's server
 */
export async function compile(given, files = builtinFiles()) {
  if (given === undefined) return ofAddress(ownWasm().href, files).catch(hinted);
  const wasm = await settled(given);
  if (isModule(wasm)) return wasm;
  if (isBytes(wasm)) return shared(byObject, wasm, () => compiled(wasm, 'what load was given'));
  if (isResponse(wasm)) return shared(byObject, wasm, () => ofResponse(wasm, wasm.url || 'the response'));
  return ofAddress(String(wasm.href ?? wasm), files);
}

/** @param {string} address @param {Files | undefined} files @returns {Promise<WebAssembly.Module>} */
function ofAddress(address, files) {
  return shared(byAddress, address, async () => {
    const file = files && fileOf(address, files);
    return file ? ofFile(file, files) : fetched(address);
  });
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

/**
 * Node's, where this build for browsers runs in Node all the same: under jsdom, in a server's bundle. Its fetch has no file:.
 * @returns {Files | undefined}
 */
function builtinFiles() {
  const builtin = /** @type {any} */ (globalThis).process?.getBuiltinModule;
  const files = builtin?.('fs/promises');
  return files && { readFile: files.readFile, fileURLToPath: builtin('url').fileURLToPath };
}

/** @param {string} address @param {Files} files */
function fileOf(address, { fileURLToPath, paths }) {
  if (/^file:/i.test(address)) return fileURLToPath(address);
  // C:\… is a path too: a scheme has two letters at least.
  return paths && !/^[a-z][a-z\d+.-]+:/i.test(address) ? address : undefined;
}

/** @param {string} file @param {Files} files */
async function ofFile(file, { readFile }) {
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const allowed = /NotCapable|PermissionDenied/.test(blamed(cause)) ? 'run it with --allow-read' : 'put tanqih.wasm there';
    throw loadingFailed(`${file} could not be read (${blamed(cause)}); ${allowed}, or import tanqih/inline.`, cause);
  }
  return compiled(bytes, file);
}

async function fetched(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw loadingFailed(`${url} could not be fetched (${cause.message}); serve tanqih.wasm there or give load another address. `
      + 'Where the page’s policy forbids it (connect-src), import tanqih/inline.', cause);
  }
  return ofResponse(response, url);
}

async function ofResponse(response, url) {
  if (!response.ok)
    throw loadingFailed(`${url} answered ${response.status}; serve tanqih.wasm there or give load another address.`);
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
