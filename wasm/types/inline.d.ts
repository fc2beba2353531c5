// SPDX-License-Identifier: MIT
import type { Analyser, LoadOptions } from './index.js';

export { CrashError } from './index.js';
export type * from './index.js';

/** As `load` of tanqih, with the WebAssembly that is inside: nothing is fetched. */
export function load(): Promise<Analyser>;
/** The WebAssembly, compiled once: for `load({ wasmModule: await compile() })` of tanqih/worker. */
export function compile(): Promise<NonNullable<LoadOptions['wasmModule']>>;
