// SPDX-License-Identifier: MIT
// Where a letter of a block's text stands in the paste: the text is a piece of the block's span with its repairs made,
// less what was cut from its ends.
import type { Article, Block } from 'tanqih';

/** A stretch of the repaired text, from `at` on. One that a repair put there stands for the whole place of the repair. */
interface Run { readonly at: number; readonly begin: number; readonly end: number; readonly same: boolean }

/** @returns by offset in the block's text; `end`: as the end of a stretch, which takes the whole of a repair in */
export function pastePlaces({ text, edits }: Pick<Article, 'text' | 'edits'>, block: Pick<Block, 'begin' | 'end' | 'text'>): (offset: number, end?: boolean) => number {
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
  return (offset, end = false) => {
    const at = before + offset;
    const run = runs.findLast((one) => (end ? one.at < at : one.at <= at));
    if (!run) return block.begin;
    if (!run.same) return end ? run.end : run.begin;
    return Math.min(run.end, run.begin + at - run.at);
  };
}
