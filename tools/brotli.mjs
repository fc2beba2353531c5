// SPDX-License-Identifier: MIT
// Brotli as a server would keep it: at its best, and slow; so what was compressed once is kept in build/brotli.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { root } from './step.mjs';

const folder = path.join(root, 'build/brotli');

/** Tried on the core: distances as in fonts and small blocks take a quarter of a percent off. */
const forWasm = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
  [constants.BROTLI_PARAM_LGBLOCK]: 16,
};

/** @param {Buffer} content @param {string} name its end tells what it is @returns {Buffer} */
export function brotli(content, name) {
  const some = name.endsWith('.wasm') ? forWasm : {};
  fs.mkdirSync(folder, { recursive: true });
  const kept = path.join(folder, createHash('sha256').update(content).update(some === forWasm ? JSON.stringify(forWasm) : '').digest('hex'));
  if (fs.existsSync(kept)) return fs.readFileSync(kept);
  const compressed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      ...some,
    },
  });
  fs.writeFileSync(kept, compressed);
  return compressed;
}
