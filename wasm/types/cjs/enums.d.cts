// For require(): what the ES module exports.
// SPDX-License-Identifier: MIT
// Generated from core/enums.tsv and core/data/reasons.tsv by npm run generate: do not change it here.
import type * as module from '../enums.js' with { 'resolution-mode': 'import' };
export type * from '../enums.js' with { 'resolution-mode': 'import' };
export declare const blockKinds: typeof module.blockKinds;
export declare const keptKinds: typeof module.keptKinds;
export declare const repairRules: typeof module.repairRules;
export declare const styleRules: typeof module.styleRules;
export declare const mentionTypes: typeof module.mentionTypes;
export declare const nameTypes: typeof module.nameTypes;
export declare const stages: typeof module.stages;
export declare const styles: typeof module.styles;
export declare const kindWords: typeof module.kindWords;
export declare const typeWords: typeof module.typeWords;
