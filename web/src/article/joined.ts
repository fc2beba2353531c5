// SPDX-License-Identifier: MIT
// For browsers that shape the text of each element by itself (WebKit), where ب|لبنان would be drawn as ﺏ|لبنان: a mark that
// begins or ends in the middle of joined letters takes in those up to the next gap between letters. A joiner (U+200D) at
// the edge is no way out: WebKit then leaves out the letter after it.
import type { Piece } from './pieces.ts';

/** Letters that do not join the next one (Joining_Type Right_Joining and Non_Joining of Unicode's ArabicShaping.txt). */
const endsJoin = /[ءآأؤإاةدذرزوٱڈڑژۀۃۆۇۈۋ]\p{M}*$/u;
const lastLetter = /\p{Script=Arabic}\p{M}*$/u;
const firstLetter = /^(?![ء\p{M}\p{P}\p{N}])\p{Script=Arabic}/u;

/** The same text with edges only where letters do not join; marks that touch each other stay as they are. */
export function withJoinedLetters(pieces: readonly Piece[]): Piece[] {
  const moved = pieces.map((piece) => ({ ...piece }));
  moved.forEach((piece, i) => {
    if (!piece.mention) return;
    const before = moved[i - 1];
    const after = moved[i + 1];
    if (before && !before.mention) {
      const from = before.text.length - joinedAtEnd(before.text, piece.text);
      piece.text = before.text.slice(from) + piece.text;
      before.text = before.text.slice(0, from);
    }
    if (after && !after.mention) {
      const to = joinedAtStart(piece.text, after.text);
      piece.text += after.text.slice(0, to);
      after.text = after.text.slice(to);
    }
  });
  return moved.filter(({ text }) => text !== '');
}

function joins(before: string, after: string): boolean {
  return lastLetter.test(before) && !endsJoin.test(before) && firstLetter.test(after);
}

/** How many code units at the end of `before` hang together with `after`. */
function joinedAtEnd(before: string, after: string): number {
  let from = before.length;
  while (from > 0 && joins(before.slice(0, from), before.slice(from) + after)) from = letterBefore(before, from);
  return before.length - from;
}

/** How many code units at the start of `after` hang together with `before`. */
function joinedAtStart(before: string, after: string): number {
  let to = 0;
  while (to < after.length && joins(before + after.slice(0, to), after.slice(to))) {
    to += 1;
    while (/^\p{M}/u.test(after.slice(to))) to += 1;
  }
  return to;
}

function letterBefore(text: string, at: number): number {
  let from = at - 1;
  while (from > 0 && /^\p{M}/u.test(text.slice(from))) from -= 1;
  return from;
}
