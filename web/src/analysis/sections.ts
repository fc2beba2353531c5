// SPDX-License-Identifier: MIT
// An article cut to pieces that are small enough to send, build and draw without a pause that is felt. Nothing
// in a piece depends on what stands before it, so a decision on one block changes the piece it is in alone.
import type { Article, Block } from 'tanqih';

import { keyOf } from '../article/names.ts';
import type { Section, ShownBlock, ShownCut, ShownEntity, ShownMention, ShownQuotation } from '../article/types.ts';

const unitsASection = 5_000;
const blocksASection = 30;
/** A browser needs seconds to break a megabyte into lines; no article has such a paragraph. */
const unitsAPart = 8_000;

/** @param ruled where the blocks begin that a person's rules removed */
export function sectionsOf(article: Article, ruled: ReadonlySet<number> = new Set()): Section[] {
  const mentions = mentionsByBlock(article);
  const cuts = cutsByBlock(article);
  const sections: Section[] = [];
  let blocks: ShownBlock[] = [];
  let units = 0;
  const close = () => {
    if (blocks.length > 0) sections.push({ blocks });
    blocks = [];
    units = 0;
  };
  article.blocks.forEach((block, index) => {
    for (const part of partsOf(block, byOf(block, ruled), mentions.get(index) ?? [], cuts.get(index) ?? [])) {
      if (blocks.length >= blocksASection || units + part.text.length > unitsASection) close();
      blocks.push(part);
      units += part.text.length;
    }
  });
  close();
  return sections;
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
  for (const { type, begin, origin, confidence, value, offset, text, block } of article.mentions) {
    const shown = { type, begin, origin, confidence, value, offset, length: text.length };
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

function partsOf(block: Block, by: ShownBlock['by'], mentions: readonly ShownMention[], cuts: readonly ShownCut[]): ShownBlock[] {
  const { kind, keep, unsure, confidence, begin, end, shape, reason, cue } = block;
  const shown = { kind, keep, by, unsure, confidence, begin, end, shape, reason, cue };
  const parts: ShownBlock[] = [];
  let next = 0;
  for (let from = 0, part = 0; part === 0 || from < block.text.length; part += 1) {
    const to = cutAfter(block.text, from, mentions, next);
    const inPart: ShownMention[] = [];
    for (let mention = mentions[next]; mention && mention.offset < to; mention = mentions[next]) {
      inPart.push({ ...mention, offset: mention.offset - from });
      next += 1;
    }
    parts.push({ ...shown, text: block.text.slice(from, to), mentions: inPart, cuts: part === 0 ? cuts : [], part });
    from = to;
  }
  return parts;
}

/** Where a part that begins at `from` ends: after a space where there is one, never within a mention or a surrogate pair. */
function cutAfter(text: string, from: number, mentions: readonly ShownMention[], next: number): number {
  const wanted = from + unitsAPart;
  if (text.length <= wanted + unitsAPart / 2) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  let cut = space > from + unitsAPart / 2 ? space + 1 : wanted;
  if (/[\udc00-\udfff]/.test(text.charAt(cut))) cut += 1;
  for (let i = next; i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.offset >= cut) break;
    cut = Math.max(cut, mention.offset + mention.length);
  }
  return cut;
}

/** Many small items in batches of `size`, to be sent one by one. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  const all: Item[][] = [];
  for (let i = 0; i < items.length; i += size) all.push(items.slice(i, i + size));
  return all;
}
