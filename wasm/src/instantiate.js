// SPDX-License-Identifier: MIT
// A compiled module becomes an instance of the core.
import createTanqih from '../dist/tanqih.js';
import { notInstantiated } from './errors.js';

/** What the glue is told in any case. It fills the object that it is given, and gives it back. */
const quiet = () => ({
  printErr() {}, // what ends a call is thrown as well
  // Else it makes a URL of its own address, though it never fetches: workers of Cloudflare’s, IIFE and CommonJS have none.
  locateFile: (/** @type {string} */ name) => name,
});

/**
 * @param {WebAssembly.Module} module
 * @param {{ imports: WebAssembly.Imports, begun: (exports: WebAssembly.Exports) => void }} [part] of a module that was cut
 *   in parts, as the page's is: what else it imports, and who hears what it exports
 */
export function instantiate(module, part) {
  return new Promise((resolve, reject) => {
    const fail = (cause) => reject(notInstantiated(cause));
    createTanqih({
      ...quiet(),
      // The glue never fetches; and its own error would be "undefined".
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, { ...imports, ...part?.imports }).then((instance) => {
          part?.begun(instance.exports);
          done(instance, module);
        }).catch(fail);
        return {};
      },
    }).then(resolve, fail);
  });
}

/** At once: the glue is done when it returns where nothing makes it wait. @param {WebAssembly.Module} module */
export function instantiateSync(module) {
  let failure;
  const core = {
    ...quiet(),
    instantiateWasm(imports, done) {
      try {
        const instance = new WebAssembly.Instance(module, imports);
        done(instance, module);
        return instance.exports;
      } catch (cause) {
        failure = { cause };
        throw cause;
      }
    },
  };
  try {
    createTanqih(core).catch(() => {}); // told by `failure`
  } catch (cause) {
    failure ??= { cause };
  }
  if (failure) throw notInstantiated(failure.cause);
  return core;
}
