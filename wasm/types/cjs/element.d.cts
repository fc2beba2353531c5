// SPDX-License-Identifier: MIT
// For require(): what the ES module exports.
import type * as module from '../element.js' with { 'resolution-mode': 'import' };
export type * from '../element.js' with { 'resolution-mode': 'import' };
export declare const TanqihArticle: typeof module.TanqihArticle;
export type TanqihArticle = module.TanqihArticle;
