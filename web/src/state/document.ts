// SPDX-License-Identifier: MIT
// One text in work: what came in, and what a person decided about it. Values, never changed in place;
// the analysis follows from them and the rules alone, so undo and redo need nothing else.
import type { BlockKind, Input, Options } from 'tanqih';

import type { BlockText } from '../article/edited.ts';
import { namesToFind, type NameDecision } from '../article/names.ts';
import type { Place } from '../article/types.ts';
import type { Rules } from './rules.ts';

/** What came in. Kept as it came: the core alone reads HTML and decodes bytes. */
export type Source =
  | { readonly from: 'paste'; readonly text: string; readonly html: string | null }
  | { readonly from: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly html: boolean };

/** A decision on one block, by where it begins in the text that was read (UTF-16 code units). */
export interface BlockDecision {
  readonly begin: number;
  readonly keep?: boolean;
  readonly kind?: BlockKind;
}

export interface Document {
  readonly id: number;
  readonly source: Source;
  /** How a source that has both is read. */
  readonly readAs: 'html' | 'text';
  readonly decisions: readonly BlockDecision[];
  /** Repairs that are not made, by their span. */
  readonly undone: readonly Place[];
  readonly names: readonly NameDecision[];
  /** What the person wrote in the place of blocks' texts, one a block at most: laid over the core's answer (article/edited.ts). */
  readonly texts: readonly BlockText[];
  /** `keyOfCheck` what was in doubt and is right, where no decision above says it. */
  readonly checked: readonly string[];
  /** The key of its record in the browser's storage, where it is one of an earlier visit. */
  readonly kept?: string;
}

export function documentOf(id: number, source: Source): Document {
  const html = source.from === 'paste' ? source.html !== null : source.html;
  return { id, source, readAs: html ? 'html' : 'text', decisions: [], undone: [], names: [], texts: [], checked: [] };
}

/** A later decision on a block is added to the earlier one, and wins. */
export function decide(document: Document, decisions: readonly BlockDecision[]): Document {
  const byBegin = new Map(document.decisions.map((decision) => [decision.begin, decision]));
  for (const decision of decisions)
    byBegin.set(decision.begin, { ...byBegin.get(decision.begin), ...decision });
  return { ...document, decisions: [...byBegin.values()].sort((a, b) => a.begin - b.begin) };
}

/** Decisions name places in the text that was read, so they are dropped when it is read in another way. */
export function readAs(document: Document, how: 'html' | 'text'): Document {
  return document.readAs === how ? document : { ...document, readAs: how, decisions: [], undone: [], texts: [], checked: [], names: document.names.filter(({ do: what }) => what !== 'tag' && what !== 'split') };
}

export function undoEdit(document: Document, { begin, end }: Place, undone: boolean): Document {
  const others = document.undone.filter((place) => place.begin !== begin || place.end !== end);
  return { ...document, undone: undone ? [...others, { begin, end }].sort((a, b) => a.begin - b.begin) : others };
}

export function undoEdits(document: Document, places: readonly Place[]): Document {
  const key = ({ begin, end }: Place) => `${begin} ${end}`;
  const all = new Map([...document.undone, ...places].map(({ begin, end }) => [key({ begin, end }), { begin, end }]));
  return { ...document, undone: [...all.values()].sort((a, b) => a.begin - b.begin || a.end - b.end) };
}

/** @param texts null: the block reads as the core has it; nothing but spaces: it goes */
export function withBlockTexts(document: Document, texts: readonly { readonly begin: number; readonly text: string | null }[]): Document {
  const empty = texts.filter(({ text }) => text?.trim() === '').map(({ begin }) => begin);
  if (empty.length > 0)
    return withBlockTexts(decide(document, empty.map((begin) => ({ begin, keep: false }))), texts.filter(({ begin }) => !empty.includes(begin)));
  const byBegin = new Map(document.texts.map(({ begin, text }) => [begin, text]));
  for (const { begin, text } of texts)
    if (text === null) byBegin.delete(begin);
    else byBegin.set(begin, text);
  return { ...document, texts: [...byBegin].map(([begin, text]) => ({ begin, text })).sort((a, b) => a.begin - b.begin) };
}

/** The call of `analyse` that a document stands for under the rules. */
export function callOf(document: Document, rules: Rules): { input: Input; options: Options } {
  const { source } = document;
  const options: Options = {
    format: document.readAs,
    repair: rules.repair,
    style: rules.style,
    balance: rules.balance,
    names: [...rules.names, ...namesToFind(document.names)],
    ...rules.marks,
    keep: [...rules.keep],
    undo: [...document.undone],
    overrides: [...document.decisions],
  };
  if (source.from === 'file') return { input: source.bytes, options };
  return { input: document.readAs === 'html' ? (source.html ?? source.text) : source.text, options };
}

/** What to call it before its title is known. A file keeps its name. */
export function nameOf({ source }: Document): string {
  if (source.from === 'file') return source.name;
  const line = source.text.slice(0, 2_000).split('\n').find((some) => some.trim() !== '') ?? '';
  return line.trim().split(/\s+/).slice(0, 5).join(' ').slice(0, 40);
}
