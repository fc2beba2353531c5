// SPDX-License-Identifier: MIT
// An article cut to pieces that are small enough to send, build and draw without a pause that is felt. Where they are
// cut depends on no decision, so that one on a block changes the piece it is in alone, and at most those beside it: a
// run of removed blocks and a table are not cut.
import type { Article, Block } from 'tanqih';

import { keyOf } from '../article/names.ts';
import { rowOf, sameTable } from '../article/tables.ts';
import type { Section, ShownBlock, ShownCut, ShownEntity, ShownMention, ShownQuotation } from '../article/types.ts';

const unitsASection = 2_500;
const blocksASection = 15;
/** A browser needs seconds to break a megabyte into lines; no article has a paragraph that is longer than the first. */
const unitsWhole = 12_000;
const unitsAPart = 2_000;

/** @param ruled where the blocks begin that a person's rules removed @param core the blocks as the core has them */
export function sectionsOf(article: Article, ruled: ReadonlySet<number> = new Set(), core: readonly Pick<Block, 'text'>[] = article.blocks): Section[] {
  const mentions = mentionsByBlock(article);
  const cuts = cutsByBlock(article);
  const marks = marksOf(article);
  const sections: ShownBlock[][] = [];
  let blocks: ShownBlock[] = [];
  let units = 0;
  const close = () => {
    if (blocks.length > 0) sections.push(blocks);
    blocks = [];
    units = 0;
  };
  article.blocks.forEach((block, index) => {
    const before = core[index]?.text ?? block.text;
    const original = before === block.text ? null : before;
    for (const part of partsOf(block, original, byOf(block, ruled), marks[index] ?? '', mentions.get(index) ?? [], cuts.get(index) ?? [])) {
      if (blocks.length >= blocksASection || units + part.text.length > unitsASection) close();
      blocks.push(part);
      units += part.text.length;
    }
  });
  close();
  return joined(sections);
}

/** A run that is longer is cut all the same: a page can be nothing else. */
const blocksARun = 400;

/** What goes on over the end of a piece, a fold or a table, is moved to where it begins. */
function joined(pieces: readonly ShownBlock[][]): Section[] {
  const sections: ShownBlock[][] = [];
  for (const piece of pieces) {
    const before = sections.at(-1);
    const last = before?.at(-1);
    let moved = 0;
    if (before && last && before.length < blocksARun)
      while (moved < piece.length && goesOn(last, piece[moved] as ShownBlock)) moved += 1;
    before?.push(...piece.slice(0, moved));
    if (moved < piece.length) sections.push(piece.slice(moved));
  }
  return sections.map((blocks) => ({ blocks }));
}

function goesOn(last: ShownBlock, next: ShownBlock): boolean {
  return last.keep ? next.keep && sameTable(last, next) : !next.keep;
}

/** By block: what stands before it in the clean text, and is none of the block before. */
function marksOf({ blocks, clean }: Article): string[] {
  let end = 0;
  return blocks.map(({ cleanBegin, text }) => {
    if (cleanBegin === null) return '';
    const mark = clean.slice(end, cleanBegin).trim();
    end = cleanBegin + text.length;
    return mark;
  });
}

export function shownEntities(article: Article): ShownEntity[] {
  return article.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((index) => article.mentions[index]?.begin ?? 0),
  }));
}

export function shownQuotations({ quotations, blocks, entities, mentions }: Article): ShownQuotation[] {
  return quotations.map(({ begin, text, block, direct, speaker, mention }) => {
    const entity = speaker === null ? undefined : entities[speaker];
    const named = mention === null ? undefined : mentions[mention];
    return {
      begin,
      text,
      direct,
      block: blocks[block]?.begin ?? 0,
      speaker: entity ? { key: keyOf(entity), name: entity.name, mention: named?.begin ?? null } : null,
    };
  });
}

function cutsByBlock(article: Article): Map<number, ShownCut[]> {
  const byBlock = new Map<number, ShownCut[]>();
  for (const { block, ...cut } of article.cuts) byBlock.set(block, [...(byBlock.get(block) ?? []), cut]);
  return byBlock;
}

function mentionsByBlock(article: Article): Map<number, ShownMention[]> {
  const byBlock = new Map<number, ShownMention[]>();
  for (const { type, begin, origin, confidence, value, readings = [], offset, text, block } of article.mentions) {
    const shown = { type, begin, origin, confidence, value, readings, offset, length: text.length };
    const list = byBlock.get(block);
    if (list) list.push(shown);
    else byBlock.set(block, [shown]);
  }
  return byBlock;
}

function byOf({ begin, overridden }: Block, ruled: ReadonlySet<number>): ShownBlock['by'] {
  if (ruled.has(begin)) return 'rule';
  return overridden ? 'person' : 'label';
}

function partsOf(
  block: Block,
  original: string | null,
  by: ShownBlock['by'],
  mark: string,
  mentions: readonly ShownMention[],
  cuts: readonly ShownCut[],
): ShownBlock[] {
  const { kind, keep, unsure, confidence, begin, end, shape, level, reason, cue } = block;
  const shown = { kind, keep, by, unsure, confidence, begin, end, shape, level, reason, cue, original };
  const row = rowOf(block);
  const parts: ShownBlock[] = [];
  let next = 0;
  for (let from = 0, part = 0; part === 0 || from < block.text.length; part += 1) {
    const to = cutAfter(block.text, from, mentions, next);
    const inPart: ShownMention[] = [];
    for (let mention = mentions[next]; mention && mention.offset < to; mention = mentions[next]) {
      inPart.push({ ...mention, offset: mention.offset - from });
      next += 1;
    }
    const whole = part === 0;
    parts.push({
      ...shown,
      text: block.text.slice(from, to),
      mentions: inPart,
      mark: whole ? mark : '',
      // Cells are told in the text of the whole block.
      row: to === block.text.length && whole ? row : null,
      cuts: whole ? cuts : [],
      part,
      offset: from,
    });
    from = to;
  }
  return parts;
}

/** Where a part that begins at `from` ends: after a sentence where one ends, else after a space, never within a mention or a surrogate pair. */
function cutAfter(text: string, from: number, mentions: readonly ShownMention[], next: number): number {
  const wanted = from + unitsAPart;
  if (text.length <= Math.max(unitsWhole, wanted + unitsAPart / 2)) return text.length;
  const least = from + unitsAPart / 2;
  const sentence = lastSentenceIn(text.slice(least, wanted));
  const space = text.lastIndexOf(' ', wanted);
  let cut = sentence > 0 ? least + sentence : space > least ? space + 1 : wanted;
  if (/[\udc00-\udfff]/.test(text.charAt(cut))) cut += 1;
  for (let i = next; i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.offset >= cut) break;
    cut = Math.max(cut, mention.offset + mention.length);
  }
  return cut;
}

/** Where the last sentence ends that a space follows; 0: none does. */
function lastSentenceIn(text: string): number {
  const ends = ['. ', '؟ ', '! '].map((end) => text.lastIndexOf(end) + end.length).filter((end) => end > 1);
  return Math.max(0, ...ends);
}

/** Many small items in batches of `size`, to be sent one by one. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  const all: Item[][] = [];
  for (let i = 0; i < items.length; i += size) all.push(items.slice(i, i + size));
  return all;
}
