// SPDX-License-Identifier: MIT
// Blocks that were removed one after another are folded into one row, so that the article reads on; those of a table are one.
import { isDrawn, sameTable } from './tables.ts';
import type { ShownBlock } from './types.ts';

export type Group =
  | { readonly type: 'kept'; readonly block: ShownBlock }
  /** With the rows between that were removed. */
  | { readonly type: 'table'; readonly blocks: readonly ShownBlock[] }
  | { readonly type: 'removed'; readonly blocks: readonly ShownBlock[] };

export function groupsOf(blocks: readonly ShownBlock[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < blocks.length;) {
    const first = blocks[at] as ShownBlock;
    let end = at + 1;
    const run = (goesOn: (next: ShownBlock) => boolean) => {
      for (let next = blocks[end]; next && goesOn(next); next = blocks[end]) end += 1;
      return blocks.slice(at, end);
    };
    if (!first.keep) groups.push({ type: 'removed', blocks: run(({ keep }) => !keep) });
    else if (first.row) {
      const last = lastOfTable(blocks, at);
      const table = blocks.slice(at, last + 1);
      if (isDrawn(table.filter(({ keep }) => keep))) {
        groups.push({ type: 'table', blocks: table });
        end = last + 1;
      } else groups.push({ type: 'kept', block: first });
    } else groups.push({ type: 'kept', block: first });
    at = end;
  }
  return groups;
}

/** Of the table that begins there; removed blocks behind it are none of it. */
function lastOfTable(blocks: readonly ShownBlock[], at: number): number {
  const first = blocks[at] as ShownBlock;
  let last = at;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next] as ShownBlock;
    if (!block.keep) continue;
    if (!sameTable(first, block)) break;
    last = next;
  }
  return last;
}

/** One item a block: of a long block that is shown in parts, the first part. */
export function wholeBlocks(blocks: readonly ShownBlock[]): ShownBlock[] {
  return blocks.filter(({ part }) => part === 0);
}

/** How many of each kind, the first seen first. */
export function countKinds(blocks: readonly ShownBlock[]): [ShownBlock['kind'], number][] {
  const counts = new Map<ShownBlock['kind'], number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

/** Blocks of one kind that were removed together. */
export interface RemovedRun {
  /** Null: a kept block, of which something was cut. */
  readonly kind: ShownBlock['kind'] | null;
  readonly blocks: readonly ShownBlock[];
}

export function removedRuns(blocks: readonly ShownBlock[]): RemovedRun[] {
  const runs: { kind: RemovedRun['kind']; blocks: ShownBlock[] }[] = [];
  let goesOn = false;
  for (const block of wholeBlocks(blocks)) {
    const last = runs.at(-1);
    if (block.keep) {
      if (block.cuts.length > 0) runs.push({ kind: null, blocks: [block] });
      goesOn = false;
    } else {
      if (goesOn && last?.kind === block.kind) last.blocks.push(block);
      else runs.push({ kind: block.kind, blocks: [block] });
      goesOn = true;
    }
  }
  return runs;
}
