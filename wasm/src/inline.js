// SPDX-License-Identifier: MIT
// tanqih with its WebAssembly inside: nothing is fetched.
import { compile } from './compile_packed.js';
import { loading } from './loading.js';

export { compile } from './compile_packed.js';
export { CrashError } from './errors.js';
export { loadSync } from './loading.js';

export const load = () => loading(undefined, compile);
