// What stands between quotation marks in the kept blocks, and the person who is named nearest before it.
import type { Section, ShownBlock } from '../analysis/sections.ts';

export interface Quotation {
  readonly block: number;
  readonly text: string;
  /** Where the mention of the speaker begins in the paste; null: nobody is named near. */
  readonly speaker: number | null;
  readonly name: string | null;
}

const marks = /«([^«»]+)»|"([^"]+)"|“([^“”]+)”/g;
/** Shorter ones are titles and single words. */
const wordsAtLeast = 4;

export function quotationsOf(sections: readonly Section[]): Quotation[] {
  const quotations: Quotation[] = [];
  let before: ShownBlock | null = null;
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (!block.keep) continue;
    for (const match of block.text.matchAll(marks)) {
      const text = match.slice(1).find((group) => group !== undefined)?.trim() ?? '';
      if (text.split(/\s+/).length < wordsAtLeast) continue;
      quotations.push({ block: block.begin, text, ...speakerOf(block, match.index, match.index + match[0].length, before) });
    }
    before = block;
  }
  return quotations;
}

/** The last person named before the quotation in its block, else the first behind it, else the last of the block before. */
function speakerOf(block: ShownBlock, begin: number, end: number, before: ShownBlock | null): Pick<Quotation, 'speaker' | 'name'> {
  const people = block.mentions.filter(({ type }) => type === 'person');
  const near = people.findLast(({ offset }) => offset < begin) ?? people.find(({ offset }) => offset >= end);
  if (near) return { speaker: near.begin, name: block.text.slice(near.offset, near.offset + near.length) };
  const earlier = before?.mentions.findLast(({ type }) => type === 'person');
  if (before && earlier)
    return { speaker: earlier.begin, name: before.text.slice(earlier.offset, earlier.offset + earlier.length) };
  return { speaker: null, name: null };
}
