// SPDX-License-Identifier: MIT
// Blocks that were removed one after another are folded into one row, so that the article reads on.
import type { ShownBlock } from './types.ts';

export type Group =
  | { readonly type: 'kept'; readonly block: ShownBlock }
  | { readonly type: 'removed'; readonly blocks: readonly ShownBlock[] };

export function groupsOf(blocks: readonly ShownBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.keep) groups.push({ type: 'kept', block });
    else if (last?.type === 'removed') groups[groups.length - 1] = { type: 'removed', blocks: [...last.blocks, block] };
    else groups.push({ type: 'removed', blocks: [block] });
  }
  return groups;
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
