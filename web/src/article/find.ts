// SPDX-License-Identifier: MIT
// Words in the article, however they are spelled.
import type { BlockText } from './edited.ts';
import { fold, foldedText, type FoldedText } from './fold.ts';
import type { Place, Section } from './types.ts';

/** A kept block with its text. */
export interface SearchedBlock extends BlockText {
  /** What the core has in the place of a person's own text; null: it is the core's. */
  readonly original: string | null;
}

/** From `begin` up to `end` of a block's text; `block` is where that begins in the paste. */
export interface Found extends Place { readonly block: number }

/** The blocks of the article, those that are shown in parts whole again. */
export function searchedBlocks(sections: readonly Section[]): SearchedBlock[] {
  const all = new Map<number, SearchedBlock>();
  for (const { blocks } of sections)
    for (const { begin, keep, text, original } of blocks)
      if (keep) all.set(begin, { begin, original, text: (all.get(begin)?.text ?? '') + text });
  return [...all.values()];
}

/** Folded texts of blocks, which stay the same while a person types what to look for. */
const foldedTexts = new WeakMap<SearchedBlock, FoldedText>();

/** In order. What has no letter, as a mark, is looked for as it is. Cells of a table are apart. */
export function findIn(blocks: readonly SearchedBlock[], wanted: string): Found[] {
  const folded = fold(wanted);
  if (wanted === '') return [];
  return blocks.flatMap((block) => {
    const { begin, text } = block;
    const places = folded === '' ? literally(text, wanted) : foldedIn(block, folded);
    return places.filter((place) => !/[\t\n]/.test(text.slice(place.begin, place.end))).map((place) => ({ ...place, block: begin }));
  });
}

function literally(text: string, wanted: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push({ begin: at, end: at + wanted.length });
  return places;
}

function foldedIn(block: SearchedBlock, wanted: string): Place[] {
  const { folded, begins, ends } = foldedTexts.get(block) ?? foldedText(block.text);
  foldedTexts.set(block, { folded, begins, ends });
  return literally(folded, wanted).map(({ begin, end }) => ({ begin: begins[begin] ?? 0, end: ends[end - 1] ?? 0 }));
}

/** The blocks' texts with other words in these places; null: a text is what the core has. */
export function replaced(blocks: readonly SearchedBlock[], places: readonly Found[], by: string): { readonly begin: number; readonly text: string | null }[] {
  const byBlock = new Map<number, Found[]>();
  for (const place of places) {
    const some = byBlock.get(place.block);
    if (some) some.push(place);
    else byBlock.set(place.block, [place]);
  }
  return blocks.flatMap(({ begin, text, original }) => {
    const some = byBlock.get(begin);
    if (!some) return [];
    let now = '';
    let done = 0;
    for (const place of some) {
      now += text.slice(done, place.begin) + by;
      done = place.end;
    }
    now += text.slice(done);
    return now === text ? [] : [{ begin, text: now === original ? null : now }];
  });
}
