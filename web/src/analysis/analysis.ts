// SPDX-License-Identifier: MIT
// What the page knows of one document: filled part by part as the worker answers.
import type { Edit } from 'tanqih';

import type { Section, ShownEntity, ShownQuotation } from '../article/types.ts';
import type { Document } from '../state/document.ts';
import type { Rules } from '../state/rules.ts';
import type { FromWorker, Head } from './protocol.ts';

export interface Analysis {
  readonly document: Document;
  readonly rules: Rules;
  readonly head: Head | null;
  readonly entities: readonly ShownEntity[];
  readonly sections: readonly Section[];
  readonly edits: readonly Edit[];
  readonly quotations: readonly ShownQuotation[];
  /** `working` with a head: the parts that are here can be read already. `clean`: all is here but names and quotations. */
  readonly status: 'working' | 'clean' | 'done' | 'failed' | 'cancelled';
  /** Of a `clean` one: the part of the core that finds them could not be fetched. */
  readonly namesMissing: boolean;
  readonly failure: string | null;
  /** From 0 to 1; null: not told. */
  readonly progress: number | null;
}

export function analysisOf(document: Document, rules: Rules): Analysis {
  return { document, rules, head: null, entities: [], sections: [], edits: [], quotations: [], status: 'working', namesMissing: false, failure: null, progress: null };
}

/** Whether the article is whole: it can be copied, decided on and checked. */
export function isWhole({ status }: Analysis): boolean {
  return status === 'done' || status === 'clean';
}

/** @param before the last whole analysis of the same worker, whose sections may be named again */
export function withPart(analysis: Analysis, part: FromWorker, before: readonly Section[]): Analysis {
  switch (part.type) {
    case 'progress':
      return { ...analysis, progress: part.done };
    case 'head':
      return { ...analysis, head: part.head };
    case 'entities':
      return { ...analysis, entities: [...analysis.entities, ...part.entities] };
    case 'section': {
      const section = typeof part.section === 'number' ? before[part.section] : part.section;
      return section ? { ...analysis, sections: [...analysis.sections, section] } : analysis;
    }
    case 'quotations':
      return { ...analysis, quotations: [...analysis.quotations, ...part.quotations] };
    case 'edits':
      return { ...analysis, edits: [...analysis.edits, ...part.edits] };
    case 'waiting':
      return { ...analysis, status: 'clean', namesMissing: part.missing };
    case 'done':
      return { ...analysis, status: 'done' };
    case 'failed':
      return { ...analysis, status: 'failed', failure: part.message };
    case 'ready':
    case 'cleaned':
    case 'rendered':
      return analysis;
  }
}
