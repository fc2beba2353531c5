// SPDX-License-Identifier: MIT
// For require(): what the ES module exports.
import type * as module from '../preact.js' with { 'resolution-mode': 'import' };
export type * from '../preact.js' with { 'resolution-mode': 'import' };
export declare const useArticle: typeof module.useArticle;
