// SPDX-License-Identifier: MIT
// tanqih for Cloudflare Workers, which compile nothing while they run: their bundlers make a module of an imported .wasm.
import wasm from '../dist/tanqih.wasm';
import { compile } from './compile.js';
import { loading } from './loading.js';

export { CrashError } from './errors.js';
export { loadSync } from './loading.js';

/** @param {any} [given] see LoadOptions of types/index.d.ts */
export const load = (given) => loading(given, async (/** @type {any} */ other) => (other === undefined ? wasm : compile(other)));
