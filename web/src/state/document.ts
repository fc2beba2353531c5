// One text in work: what came in, and what a person decided about it. Values, never changed in place;
// the analysis follows from them alone, so undo and redo need nothing else.
import type { BlockKind, Input, Options, RepairRule } from 'tanqih';

/** What came in. Kept as it came: the core alone reads HTML and decodes bytes. */
export type Source =
  | { readonly from: 'paste'; readonly text: string; readonly html: string | null }
  | { readonly from: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly html: boolean };

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
  /** Rules switched by hand; absent: on. */
  readonly repair: Readonly<Partial<Record<RepairRule, boolean>>>;
  readonly decisions: readonly BlockDecision[];
}

export function documentOf(id: number, source: Source): Document {
  const html = source.from === 'paste' ? source.html !== null : source.html;
  return { id, source, readAs: html ? 'html' : 'text', repair: {}, decisions: [] };
}

/** A later decision on a block is added to the earlier one, and wins. */
export function decide(document: Document, decisions: readonly BlockDecision[]): Document {
  const byBegin = new Map(document.decisions.map((decision) => [decision.begin, decision]));
  for (const decision of decisions)
    byBegin.set(decision.begin, { ...byBegin.get(decision.begin), ...decision });
  return { ...document, decisions: [...byBegin.values()].sort((a, b) => a.begin - b.begin) };
}

/** Decisions name places in the text that was read, so reading it otherwise lets go of them. */
export function readAs(document: Document, how: 'html' | 'text'): Document {
  return document.readAs === how ? document : { ...document, readAs: how, decisions: [] };
}

export function switchRepair(document: Document, rule: RepairRule, on: boolean): Document {
  return { ...document, repair: { ...document.repair, [rule]: on } };
}

/** The call of `analyse` that a document stands for. */
export function callOf(document: Document): { input: Input; options: Options } {
  const { source } = document;
  const options: Options = {
    format: document.readAs,
    repair: document.repair,
    overrides: [...document.decisions],
  };
  if (source.from === 'file') return { input: source.bytes, options };
  return { input: document.readAs === 'html' ? (source.html ?? source.text) : source.text, options };
}

