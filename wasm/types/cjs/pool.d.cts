// SPDX-License-Identifier: MIT
// For require(): what the ES module exports.
import type * as module from '../pool.js' with { 'resolution-mode': 'import' };
export type * from '../pool.js' with { 'resolution-mode': 'import' };
export declare const load: typeof module.load;
export declare const CrashError: typeof module.CrashError;
export type CrashError = module.CrashError;
