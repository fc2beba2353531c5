// SPDX-License-Identifier: MIT
// A person's own text in the place of a block's, laid over the core's answer. The paste, its repairs and all places in it
// stay as they are, so that every other decision holds, and what the core gave is there again when the text is taken
// back. A document has a list of such texts (state/document.ts), each named by where its block begins in the paste.
// Everything that is shown, copied, printed and searched, and every file but two, is made of what this gives; HTML and
// Markdown the core writes, and edited_files.ts lays the texts over that.
import type { Article, Block, Entity, Mention } from 'tanqih';

import { changesBetween, placeAfter, placeBefore, type Change } from './changes.ts';
import { withMentions, type KeptMention } from './mention_list.ts';
import { pastePlaces } from './paste_places.ts';

/** The block that begins there in the paste reads so. */
export interface BlockText { readonly begin: number; readonly text: string }

/** Reads names in a text of one block; places of its mentions count in that text. */
export type ReadNames = (text: string, block: Block) => Pick<Article, 'mentions' | 'entities'>;

/** A block whose text is a person's. */
interface Edited { readonly before: Block; readonly text: string; readonly changes: readonly Change[] }

/** @param read null: names are not asked for */
export function withTexts(article: Article, texts: readonly BlockText[], read: ReadNames | null): Article {
  const wanted = new Map(texts.map(({ begin, text }) => [begin, text]));
  const edited = new Map<number, Edited>();
  article.blocks.forEach((before, index) => {
    const text = wanted.get(before.begin);
    if (text !== undefined && text !== before.text) edited.set(index, { before, text, changes: changesBetween(before.text, text) });
  });
  if (edited.size === 0) return article;
  const blocks = article.blocks.map((block, index) => withText(block, edited.get(index)));
  const { clean, begins } = withinClean(article, edited);
  const title = [...edited.values()].find(({ before }) => before.text === article.fields.title);
  return withNames({
    ...article,
    clean,
    blocks: blocks.map((block, index) => ({ ...block, cleanBegin: begins[index] ?? null })),
    fields: title ? { ...article.fields, title: title.text } : article.fields,
    quotations: article.quotations.flatMap((quotation) => {
      const changed = edited.get(quotation.block);
      if (!changed) return [quotation];
      const place = placeAfter(changed.changes, { begin: quotation.offset, end: quotation.offset + quotation.text.length });
      return place ? [{ ...quotation, offset: place.begin, text: changed.text.slice(place.begin, place.end) }] : [];
    }),
    statistics: {
      ...article.statistics,
      characters: [...clean].length,
      words: [...edited.values()].reduce((sum, { before, text }) => sum + (before.keep ? countWords(text) - countWords(before.text) : 0), article.statistics.words),
    },
  }, edited, read);
}

/** What the core takes for a word, but for rare cases: the count follows what a person changed, and no more. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** With its cells, links and bold words where they stand now. */
function withText(block: Block, edited: Edited | undefined): Block {
  if (!edited) return block;
  const { text, changes } = edited;
  const { table, inlines } = block;
  return {
    ...block,
    text,
    ...(table && { table: { ...table, cells: table.cells.map((cell) => ({ ...cell, ...placeAfter(changes, cell, true) })) } }),
    ...(inlines && {
      inlines: inlines.flatMap((mark) => {
        const place = placeAfter(changes, mark);
        return place ? [{ ...mark, ...place }] : [];
      }),
    }),
  };
}

function withinClean({ clean, blocks }: Article, edited: ReadonlyMap<number, Edited>): { clean: string; begins: (number | null)[] } {
  let now = '';
  let done = 0;
  const begins = blocks.map(({ cleanBegin, text }, index) => {
    if (cleanBegin === null) return null;
    now += clean.slice(done, cleanBegin);
    const begin = now.length;
    now += edited.get(index)?.text ?? text;
    done = cleanBegin + text.length;
    return begin;
  });
  return { clean: now + clean.slice(done), begins };
}

/** Names whose words are untouched move with them; of the others, and in new words, the names are read anew. */
function withNames(article: Article, edited: ReadonlyMap<number, Edited>, read: ReadNames | null): Article {
  const stays = article.mentions.map((mention) => {
    const changed = edited.get(mention.block);
    return changed ? moved(mention, changed) : mention;
  });
  const kept: KeptMention[] = stays.flatMap((mention, before) => (mention ? [{ mention, before }] : []));
  const entities: Entity[] = [...article.entities];
  const begins = new Set(kept.map(({ mention }) => mention.begin));
  for (const [index, changed] of read ? edited : []) {
    const found = read?.(changed.text, changed.before);
    const place = pastePlaces(article, changed.before);
    const inBlock = kept.filter(({ mention }) => mention.block === index).map(({ mention }) => mention);
    for (const mention of found?.mentions ?? []) {
      const { begin: offset, end } = mention;
      const entity = found?.entities[mention.entity];
      if (!entity || inBlock.some((other) => other.offset < end && other.offset + other.text.length > offset)) continue;
      const known = entities.findIndex(({ type, key }) => type === entity.type && key === entity.key);
      // No two mentions have one name (types.ts), in whatever little of the paste they stand.
      let begin = place(placeBefore(changed.changes, offset));
      while (begins.has(begin)) begin += 1;
      begins.add(begin);
      const behind = Math.max(begin, place(placeBefore(changed.changes, end), true));
      kept.push({ mention: { ...mention, begin, end: behind, text: changed.text.slice(offset, end), block: index, offset, entity: known < 0 ? entities.length : known }, before: null });
      if (known < 0) entities.push(entity);
    }
  }
  kept.sort((a, b) => a.mention.block - b.mention.block || a.mention.offset - b.mention.offset);
  const now = withMentions(article, kept, entities);
  // A spelling that is met no more names nothing.
  return { ...now, entities: now.entities.map((entity) => (entity.variants.includes(entity.name) ? entity : { ...entity, name: entity.variants[0] ?? entity.name })) };
}

function moved(mention: Mention, { before, text, changes }: Edited): Mention | null {
  const end = mention.offset + mention.text.length;
  const place = placeAfter(changes, { begin: mention.offset, end });
  const same = place !== null
    && text.slice(place.begin, place.end) === mention.text
    && lettersBefore(text, place.begin) === lettersBefore(before.text, mention.offset)
    && lettersBehind(text, place.end) === lettersBehind(before.text, end);
  return same ? { ...mention, offset: place.begin } : null;
}

/** The rest of the word that a mention begins in, or ends in: و of والقاهرة. */
function lettersBefore(text: string, at: number): string {
  return /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}
function lettersBehind(text: string, at: number): string {
  return /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at, at + 40))?.[0] ?? '';
}
