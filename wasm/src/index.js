// SPDX-License-Identifier: MIT
// tanqih for browsers, workers and bundlers. No Node import reaches this file.
import { compile } from './compile.js';
import { loading } from './loading.js';

export { CrashError } from './errors.js';
export { loadSync } from './loading.js';

/** @param {any} [given] see LoadOptions of types/index.d.ts */
export const load = (given) => loading(given, compile);
