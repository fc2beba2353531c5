// SPDX-License-Identifier: MIT
// A compiled module becomes an instance of the core.
import createTanqih from '../dist/tanqih.js';
import { notInstantiated } from './errors.js';

/** @param {WebAssembly.Module} module */
export function instantiate(module) {
  return new Promise((resolve, reject) => {
    const fail = (cause) => reject(notInstantiated(cause));
    createTanqih({
      printErr() {}, // what ends a call is thrown as well
      // The glue never fetches; and its own error would be "undefined".
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports).then((instance) => done(instance, module)).catch(fail);
        return {};
      },
    }).then(resolve, fail);
  });
}
