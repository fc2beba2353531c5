// SPDX-License-Identifier: MIT
// The paste beside what became of it, edit by edit.
import type { Edit } from 'tanqih';

import type { Own } from './own_changes.ts';
import type { Place } from './types.ts';

/** A stretch of the paste: as it was, repaired, or with its repair taken back. */
export type Compared =
  | { readonly type: 'same'; readonly begin: number; readonly text: string; readonly removed: boolean }
  | { readonly type: 'edit'; readonly edit: Edit; readonly before: string }
  | { readonly type: 'undone'; readonly place: Place; readonly before: string }
  /** What a person wrote. */
  | { readonly type: 'own'; readonly own: Own; readonly before: string };

/** Some lines of the paste, with the repairs in them. */
export interface Stretch extends Place {
  readonly edits: readonly Edit[];
  readonly undone: readonly Place[];
  readonly own: readonly Own[];
  /** Blocks that are not in the article. */
  readonly removed: readonly Place[];
}

const unitsAStretch = 3_000;

/** Cut at the ends of lines, never inside a repair. Long lines are cut where they must be. */
export function stretchesOf(
  text: string,
  edits: readonly Edit[],
  undone: readonly Place[],
  removed: readonly Place[],
  own: readonly Own[] = [],
): Stretch[] {
  const stretches: Stretch[] = [];
  let edit = 0;
  let place = 0;
  let block = 0;
  for (let begin = 0; begin < text.length;) {
    const line = text.indexOf('\n', begin + unitsAStretch);
    let end = line < 0 || line > begin + 2 * unitsAStretch ? Math.min(text.length, begin + 2 * unitsAStretch) : line + 1;
    const from = { edit, place };
    for (let next = edits[edit]; next && next.begin < end; next = edits[edit]) {
      end = Math.max(end, next.end);
      edit += 1;
    }
    for (let next = undone[place]; next && next.begin < end; next = undone[place]) {
      end = Math.max(end, next.end);
      place += 1;
    }
    const mine = own.filter((change) => change.begin >= begin && (change.begin < end || end === text.length));
    end = Math.max(end, ...mine.map((change) => change.end));
    // An insertion at the very end of the paste belongs to its last stretch.
    if (end === text.length) edit = edits.length;
    while (block < removed.length && (removed[block]?.end ?? 0) <= begin) block += 1;
    const gone: Place[] = [];
    for (let i = block; i < removed.length && (removed[i]?.begin ?? end) < end; i += 1) gone.push(removed[i] as Place);
    stretches.push({
      begin,
      end,
      edits: edits.slice(from.edit, edit),
      undone: undone.slice(from.place, place),
      own: mine,
      removed: gone,
    });
    begin = end;
  }
  return stretches;
}

export function comparedOf(text: string, { begin, end, edits, undone, own, removed }: Stretch): Compared[] {
  const compared: Compared[] = [];
  const same = (from: number, to: number) => {
    let done = from;
    for (const block of removed) {
      const start = Math.max(done, block.begin);
      const stop = Math.min(to, block.end);
      if (start >= stop) continue;
      if (start > done) compared.push({ type: 'same', begin: done, text: text.slice(done, start), removed: false });
      compared.push({ type: 'same', begin: start, text: text.slice(start, stop), removed: true });
      done = stop;
    }
    if (done < to) compared.push({ type: 'same', begin: done, text: text.slice(done, to), removed: false });
  };
  const marks = [
    // What a person wrote in the place of a repair stands for both.
    ...own.map((change) => ({ begin: change.begin, end: change.end, rank: 0, piece: { type: 'own', own: change } as const })),
    ...edits.map((edit) => ({ begin: edit.begin, end: edit.end, rank: 1, piece: { type: 'edit', edit } as const })),
    ...undone.map(({ begin, end }) => ({ begin, end, rank: 1, piece: { type: 'undone', place: { begin, end } } as const })),
  ].sort((a, b) => a.begin - b.begin || a.rank - b.rank || a.end - b.end);
  let at = begin;
  for (const mark of marks) {
    if (mark.begin < at) continue;
    same(at, mark.begin);
    const before = text.slice(mark.begin, mark.end);
    compared.push({ ...mark.piece, before });
    at = mark.end;
  }
  same(at, end);
  return compared;
}

const signs: Readonly<Record<string, string>> = {
  ' ': '·', '\u00a0': '⍽', '\t': '⇥', '\n': '↵', '\r': '␍', '\u200b': 'ZWSP', '\u200c': 'ZWNJ', '\u200d': 'ZWJ',
  '\u200e': 'LRM', '\u200f': 'RLM', '\u061c': 'ALM', '\ufeff': 'BOM', '\u00ad': 'SHY', '\u2028': 'LS', '\u2029': 'PS',
  '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO',
  '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
};

export interface Visible { readonly text: string; readonly hidden: boolean }

/** Text with what cannot be seen in it written as a sign or by its Unicode name. */
export function visible(text: string): Visible[] {
  const parts: { text: string; hidden: boolean }[] = [];
  for (const character of text) {
    const sign = signs[character]
      ?? (/[\p{C}\p{Z}]/u.test(character) ? `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` : null);
    const last = parts.at(-1);
    if (sign !== null) parts.push({ text: sign, hidden: true });
    else if (last && !last.hidden) last.text += character;
    else parts.push({ text: character, hidden: false });
  }
  return parts;
}
