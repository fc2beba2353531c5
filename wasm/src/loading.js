// SPDX-License-Identifier: MIT
// A load, on any platform.
import { analyserOf } from './analyser.js';
import { notCompiled } from './errors.js';
import { instantiate, instantiateSync } from './instantiate.js';
import { forms, isBytes, isModule, loadOptions } from './wasm_source.js';

/** @param {any} given @param {(wasm?: any) => Promise<WebAssembly.Module>} compile */
export function loading(given, compile) {
  return heard((async () => analyserOf(await instantiate(await compile(loadOptions(given).wasm))))());
}

/**
 * A promise that may be kept for later, as `const loaded = load()` beside a component: on a server that never asks for it a load
 * that failed would end the program. Whoever awaits it is told.
 * @template T @param {Promise<T>} promise
 */
export function heard(promise) {
  promise.catch(() => {});
  return promise;
}

/** @param {any} wasm compiled, or bytes to compile now */
export function loadSync(wasm) {
  return analyserOf(instantiateSync(compiledNow(wasm)));
}

function compiledNow(wasm) {
  if (isModule(wasm)) return wasm;
  if (!isBytes(wasm)) throw new TypeError(`tanqih: loadSync takes a WebAssembly.Module or bytes; load can wait: ${forms}`);
  try {
    return new WebAssembly.Module(wasm);
  } catch (cause) {
    throw notCompiled(wasm, 'what loadSync was given', cause);
  }
}
