// SPDX-License-Identifier: MIT
// A block's text cut at the edges of its mentions, in order: all of it, each piece once.
import type { ShownBlock, ShownMention } from './types.ts';

export interface Piece {
  readonly text: string;
  readonly mention: ShownMention | null;
}

export function piecesOf(block: Pick<ShownBlock, 'text' | 'mentions'>, shown: (mention: ShownMention) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const mention of block.mentions) {
    const end = mention.offset + mention.length;
    // Mentions do not overlap; one that did would lose no text, only its mark.
    if (mention.offset < done || end > block.text.length || !shown(mention)) continue;
    if (mention.offset > done) pieces.push({ text: block.text.slice(done, mention.offset), mention: null });
    pieces.push({ text: block.text.slice(mention.offset, end), mention });
    done = end;
  }
  if (done < block.text.length) pieces.push({ text: block.text.slice(done), mention: null });
  return pieces;
}

/** A stretch of a block's text, with the mentions that stand in it. */
export function partOf(block: Pick<ShownBlock, 'text' | 'mentions'>, begin: number, end: number): Pick<ShownBlock, 'text' | 'mentions'> {
  return {
    text: block.text.slice(begin, end),
    mentions: block.mentions
      .filter(({ offset }) => offset >= begin && offset < end)
      .map((mention) => ({ ...mention, offset: mention.offset - begin })),
  };
}
