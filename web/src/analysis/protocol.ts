// SPDX-License-Identifier: MIT
// What the page and its worker say to each other.
import type { Article, Edit, Input, Options } from 'tanqih';

import type { BlockText } from '../article/edited.ts';
import type { RenderedFormat } from '../article/export_formats.ts';
import type { NameDecision } from '../article/names.ts';
import type { Section, ShownEntity, ShownQuotation } from '../article/types.ts';
import type { LineRule } from '../state/rules.ts';

export interface Question {
  /** Answers carry it back. */
  readonly id: number;
  readonly input: Input;
  readonly options: Options;
  /** Lines that a person's rules remove, where the person has not decided on the very block. */
  readonly lines: readonly LineRule[];
  readonly site: string | null;
  readonly names: readonly NameDecision[];
  readonly texts: readonly BlockText[];
  /** Nothing of the document is shown yet: the clean article comes ahead of its names. */
  readonly fresh: boolean;
}

export type ToWorker =
  /** Comes first: the part of the core that cleans, and where both parts lie. Without a module the worker loads it itself. */
  | { readonly type: 'core'; readonly module: WebAssembly.Module | null; readonly clean: string | null; readonly names: string | null }
  /** The part that finds names; null: it could not be fetched. */
  | { readonly type: 'names'; readonly module: WebAssembly.Module | null }
  | { readonly type: 'analyse'; readonly question: Question }
  /** The clean article of that question is drawn: its names may follow. */
  | { readonly type: 'drawn'; readonly id: number }
  | { readonly type: 'render'; readonly question: Question; readonly format: RenderedFormat };

export type Head = Pick<Article, 'version' | 'text' | 'clean' | 'statistics' | 'confidence' | 'other' | 'issues' | 'fields'> & {
  /** How many pieces of kept lines were cut. */
  readonly cuts: number;
};

/** An answer comes in parts; no part is large but the two strings of the head. Ahead of the answer to a fresh question
 *  may come the clean article, a head and sections without names; `cleaned` ends them, and the rest waits for `drawn`. While
 *  the part of the core that finds names is not here, every answer begins so; `waiting` says that the rest waits for that. */
export type FromWorker =
  | { readonly type: 'ready' }
  /** The share of the work on a long text that is done, from 0 to 1. */
  | { readonly type: 'progress'; readonly id: number; readonly done: number }
  | { readonly type: 'head'; readonly id: number; readonly head: Head }
  | { readonly type: 'entities'; readonly id: number; readonly entities: readonly ShownEntity[] }
  | { readonly type: 'quotations'; readonly id: number; readonly quotations: readonly ShownQuotation[] }
  /** A number stands for that section of the answer before, which is the same. */
  | { readonly type: 'section'; readonly id: number; readonly section: Section | number }
  | { readonly type: 'cleaned'; readonly id: number }
  | { readonly type: 'waiting'; readonly id: number; readonly missing: boolean }
  | { readonly type: 'edits'; readonly id: number; readonly edits: readonly Edit[] }
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'rendered'; readonly id: number; readonly text: string }
  | { readonly type: 'failed'; readonly id: number | null; readonly message: string };
