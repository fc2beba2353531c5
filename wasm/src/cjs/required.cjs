// SPDX-License-Identifier: MIT
// For require() from CommonJS: an ES module is given where Node allows it, else told what to write.

/** @param {() => object} module @param {string} name */
module.exports = function required(module, name) {
  try {
    return module();
  } catch (/** @type {any} */ cause) {
    if (cause?.code !== 'ERR_REQUIRE_ESM') throw cause;
    if (globalThis.jest ?? process.env['JEST_WORKER_ID'])
      throw new Error(`tanqih: Jest does not give an ES module to require('${name}'). Run it as NODE_OPTIONS=--experimental-vm-modules npx jest `
        + `and write: const { load } = await import('${name}')`, { cause });
    throw new Error(`tanqih: require('${name}') works from Node 20.19 and 22.12 on. In this one write: `
      + `const { load } = await import('${name}')`, { cause });
  }
};
