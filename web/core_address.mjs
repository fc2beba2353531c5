// SPDX-License-Identifier: MIT
// The page hands the module its core: what names the file of the whole core, which is none of the page's, is taken out.
export const coreAddress = {
  name: 'core-address',
  enforce: /** @type {const} */ ('pre'),
  transform: (code, id) =>
    id.includes('/wasm/')
      ? code.replace(/new URL\((["'])(?:\.\.\/dist\/)?tanqih\.wasm\1,\s*import\.meta\.url\)/g, "'tanqih.wasm'")
      : null,
};
