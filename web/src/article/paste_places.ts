// SPDX-License-Identifier: MIT
// Where a letter of a block's text stands in the paste: the text is a piece of the block's span with its repairs made,
// less what was cut from its ends.
import type { Block, Edit } from 'tanqih';

import type { Change } from './changes.ts';

interface Repaired { readonly text: string; readonly edits: readonly Edit[] }
type Span = Pick<Block, 'begin' | 'end' | 'text'>;

/** A stretch of the block's text, from `at` on. One that a repair put there stands for the whole place of the repair. */
interface Run { readonly at: number; readonly begin: number; readonly end: number; readonly same: boolean }

function runsOf({ text, edits }: Repaired, block: Span): Run[] {
  const runs: Run[] = [];
  let repaired = '';
  let done = block.begin;
  const same = (to: number) => {
    if (to > done) runs.push({ at: repaired.length, begin: done, end: to, same: true });
    repaired += text.slice(done, to);
    done = to;
  };
  for (const edit of edits) {
    if (edit.begin < done || edit.end > block.end) continue;
    same(edit.begin);
    runs.push({ at: repaired.length, begin: edit.begin, end: edit.end, same: false });
    repaired += edit.text;
    done = edit.end;
  }
  same(block.end);
  const before = Math.max(0, repaired.indexOf(block.text));
  return runs.map((run) => ({ ...run, at: run.at - before }));
}

/** @returns by offset in the block's text; `end`: as the end of a stretch, which takes the whole of a repair in */
export function pastePlaces(article: Repaired, block: Span): (offset: number, end?: boolean) => number {
  return placesIn(runsOf(article, block), block.begin);
}

function placesIn(runs: readonly Run[], first: number): (offset: number, end?: boolean) => number {
  return (offset, end = false) => {
    const run = runs.findLast((one) => (end ? one.at < offset : one.at <= offset));
    if (!run) return first;
    if (!run.same) return end ? run.end : run.begin;
    return Math.min(run.end, run.begin + offset - run.at);
  };
}

/** What stands in the paste, from `begin` up to `end`, and what a person put in its place. `of` is the change in the block's text. */
export interface PasteChange extends Change { readonly of: Change }

/** A person's changes of a block's text as changes of the paste. One within what a repair wrote takes the whole repair in. */
export function pasteChanges(article: Repaired, block: Span, changes: readonly Change[]): PasteChange[] {
  const runs = runsOf(article, block);
  const place = placesIn(runs, block.begin);
  const written = runs.flatMap(({ at, same }, i) => (same ? [] : [{ at, to: runs[i + 1]?.at ?? block.text.length }]));
  return changes.map((of) => {
    const within = (at: number) => written.find((run) => run.at < at && at < run.to);
    const from = within(of.begin)?.at ?? of.begin;
    const to = within(of.end)?.to ?? of.end;
    const begin = place(from);
    return {
      begin,
      end: Math.max(begin, from === to ? begin : place(to, true)),
      text: block.text.slice(from, of.begin) + of.text + block.text.slice(of.end, to),
      of,
    };
  });
}
