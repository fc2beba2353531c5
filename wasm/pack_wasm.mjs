// SPDX-License-Identifier: MIT
// The core as a script, for tanqih/inline: node wasm/pack_wasm.mjs tanqih.wasm tanqih_wasm.js
//
// gzip, for browsers unpack it themselves, in base64, for such a script may stand in any page, pass through any
// bundler and be saved by any editor. Of 2,769,474 bytes of WebAssembly, as a file / gzip / Brotli on the wire (kB):
//   itself                        2,769 / 1,131 /   914
//   base64                        3,693 / 1,394 / 1,148
//   gzip in base64                1,508 / 1,135 / 1,128   this one: the smallest file but one
//   gzip in base 85               1,414 / 1,147 / 1,146   6 % less in a file, more on the wire, and a decoder of our own
//   bytes as Latin-1 characters   3,589 / 1,208 /   959   least on the wire; U+0000 is none in HTML, bundlers write \xNN
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';

const [, , wasm, script] = process.argv;
if (!script) {
  console.error('pack_wasm: node wasm/pack_wasm.mjs tanqih.wasm tanqih_wasm.js');
  process.exit(2);
}
const packed = gzipSync(fs.readFileSync(wasm), { level: 9 }).toString('base64');
fs.writeFileSync(script, '/*! tanqih: code MIT; weights of names CC BY-SA 4.0, made from ANERcorp and AQMAR: see licenses/MODEL_LICENSE.md */\n'
  + `export default '${packed}';\n`);
