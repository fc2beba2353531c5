// SPDX-License-Identifier: MIT
// A compiled module becomes an instance of the core.
import createTanqih from '../dist/tanqih.js';
import { notInstantiated } from './errors.js';

/**
 * @param {WebAssembly.Module} module
 * @param {{ imports: WebAssembly.Imports, begun: (exports: WebAssembly.Exports) => void }} [part] of a module that was cut
 *   in parts, as the page's is: what else it imports, and who hears what it exports
 */
export function instantiate(module, part) {
  return new Promise((resolve, reject) => {
    const fail = (cause) => reject(notInstantiated(cause));
    createTanqih({
      printErr() {}, // what ends a call is thrown as well
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
