// SPDX-License-Identifier: MIT
import type { Analyser, WasmModule } from './index.js';

export { CrashError, loadSync } from './index.js';
export type * from './index.js';

/** As `load` of tanqih, with the WebAssembly that is inside: nothing is fetched. */
export function load(): Promise<Analyser>;
/** The WebAssembly, compiled once: for `load(await compile())` of tanqih/worker, and for `loadSync`. */
export function compile(): Promise<WasmModule>;
