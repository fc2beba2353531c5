// SPDX-License-Identifier: MIT
// What the page shows of an article: its text in sections, its names, who said what. Places count UTF-16 code units.
import type { Block, Cut, Entity, Mention, Quotation, TablePart } from 'tanqih';

/** From `begin` up to `end` of the text that was read. */
export interface Place { readonly begin: number; readonly end: number }

/** A mention, named by where it begins in the paste. */
export type ShownMention = Pick<Mention, 'type' | 'begin' | 'origin' | 'confidence' | 'value'> & {
  /** In the text of its block, or of its part of one. */
  readonly offset: number;
  readonly length: number;
  /** What it may be, where the text does not settle it. */
  readonly readings: readonly string[];
};

export type ShownCut = Omit<Cut, 'block'>;

export type ShownBlock = Pick<
  Block,
  'kind' | 'keep' | 'unsure' | 'confidence' | 'begin' | 'end' | 'text' | 'shape' | 'level' | 'reason' | 'cue'
> & {
  /** What the clean text has before it: "3.", "•"; empty: nothing, or the text brings it. */
  readonly mark: string;
  /** The row of a table that it is, or is a part of. */
  readonly row: ShownRow | null;
  /** Whose decision it is that the block stays or goes. */
  readonly by: 'label' | 'person' | 'rule';
  readonly mentions: readonly ShownMention[];
  /** What was glued to the block and is none of the article. */
  readonly cuts: readonly ShownCut[];
  /** A block of many thousand letters is shown in parts: 0 is the first. */
  readonly part: number;
  /** Where `text` begins in the block's: 0 but in such a part. */
  readonly offset: number;
  /** What the core has in the place of a person's own text; null: it is the core's. */
  readonly original: string | null;
};

/** Where in a table a block stands. */
export interface ShownRow {
  /** Which table; null: one of a plain text, whose cells are parted by tabs. */
  readonly table: number | null;
  /** Which row of it. */
  readonly row: number;
  readonly part: TablePart;
  /** Those with text; a caption has none. */
  readonly cells: readonly ShownCell[];
}

/** Of a block's text: from `begin` up to `end`. */
export interface ShownCell extends Place {
  /** From 0. */
  readonly column: number;
  /** How many columns and rows it reaches over. */
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
}

/** Blocks that follow one another. */
export interface Section { readonly blocks: readonly ShownBlock[] }

/** An entity whose mentions are named by where they begin in the paste. */
export type ShownEntity = Entity;

/** What somebody said: `block` is where its block begins in the paste. */
export type ShownQuotation = Pick<Quotation, 'begin' | 'text' | 'block' | 'direct'> & {
  /** `keyOf` the entity that said it, its name, and where that is named in the paste; null: nobody is named. */
  readonly speaker: { readonly key: string; readonly name: string; readonly mention: number | null } | null;
};
