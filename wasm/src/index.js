// tanqih for browsers, workers and bundlers. No Node import reaches this file.
import createTanqih from '../dist/tanqih.js';
import { analyserOf, loadingFailed } from './analyser.js';

const compiled = new Map(); // url -> Promise<WebAssembly.Module>: loads at the same time share one compile

async function compile(url) {
  let response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw loadingFailed(`${url} could not be fetched; serve tanqih.wasm there or pass wasmUrl.`, cause);
  }
  if (!response.ok)
    throw loadingFailed(`${url} answered ${response.status}; serve tanqih.wasm there or pass wasmUrl.`);
  const bytes = await response.arrayBuffer();
  if (new DataView(bytes).byteLength < 4 || new DataView(bytes).getUint32(0) !== 0x0061736d)
    throw loadingFailed(`${url} answered something that is no WebAssembly (a page for a missing file?); pass wasmUrl.`);
  return WebAssembly.compile(bytes);
}

/** @param {import('../types/index.js').LoadOptions} [options] */
export async function load(options = {}) {
  const { wasmBinary, wasmModule } = options;
  let module = wasmModule;
  if (!module && wasmBinary) module = await WebAssembly.compile(wasmBinary);
  if (!module) {
    const url = String(options.wasmUrl ?? new URL('../dist/tanqih.wasm', import.meta.url));
    if (!compiled.has(url)) {
      const pending = compile(url);
      compiled.set(url, pending);
      pending.catch(() => compiled.delete(url)); // a later load may find it
    }
    module = await compiled.get(url);
  }
  return analyserOf(await instantiate(module));
}

function instantiate(module) {
  return createTanqih({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module));
      return {};
    },
  });
}
