// SPDX-License-Identifier: MIT
// What a person should look at: the few places of an answer that are in doubt, in the order of the paste.
import type { Edit, RepairRule } from 'tanqih';

import { isName } from './entities.ts';
import { wholeBlocks } from './groups.ts';
import type { NameDecision } from './names.ts';
import { similarNames } from './similar_names.ts';
import type { Place, Section, ShownBlock, ShownCut, ShownEntity } from './types.ts';

export type Check =
  | { readonly type: 'block'; readonly begin: number; readonly block: ShownBlock }
  | { readonly type: 'cut'; readonly begin: number; readonly block: ShownBlock; readonly cut: ShownCut }
  | { readonly type: 'name'; readonly begin: number; readonly entity: ShownEntity }
  /** Two names that may be one. */
  | { readonly type: 'similar'; readonly begin: number; readonly entity: ShownEntity; readonly into: ShownEntity }
  /** `begin` is where it was made first. */
  | { readonly type: 'repair'; readonly begin: number; readonly rule: RepairRule; readonly places: readonly Place[] };

/** Percent. Below, four of ten are wrong (core/data/MODEL_CARD.md); of the names of the cases one in thirty is. */
export const sureOfNames = 60;

/** Repairs after which a sentence can say something else. */
const grave: ReadonlySet<RepairRule> = new Set<RepairRule>(['mojibake', 'visual_order', 'lam_alef', 'filler', 'leading_marks', 'conjunction']);

/** @param decisions on names, made already */
export function checksOf({ sections, entities, edits }: {
  readonly sections: readonly Section[];
  readonly entities: readonly ShownEntity[];
  readonly edits: readonly Edit[];
}, decisions: readonly NameDecision[] = []): Check[] {
  const blocks = sections.flatMap((section) => section.blocks);
  return [...doubtfulLines(blocks), ...doubtfulNames(blocks, entities), ...similar(entities, decisions), ...graveRepairs(edits)].sort((a, b) => a.begin - b.begin);
}

function doubtfulLines(blocks: readonly ShownBlock[]): Check[] {
  return wholeBlocks(blocks).flatMap((block): Check[] => [
    ...(block.unsure && block.by === 'label' ? [{ type: 'block', begin: block.begin, block } as const] : []),
    ...block.cuts.filter(({ unsure }) => unsure).map((cut) => ({ type: 'cut', begin: cut.begin, block, cut }) as const),
  ]);
}

/** Of which no mention is sure. */
function doubtfulNames(blocks: readonly ShownBlock[], entities: readonly ShownEntity[]): Check[] {
  const mentions = blocks.flatMap((block) => block.mentions);
  const known = new Set(mentions.flatMap(({ begin, confidence, origin }) => (origin === 'user' || confidence >= sureOfNames ? [begin] : [])));
  return entities
    .filter((entity) => isName(entity) && !entity.mentions.some((mention) => known.has(mention)))
    .flatMap((entity): Check[] => entity.mentions.slice(0, 1).map((begin) => ({ type: 'name', begin, entity })));
}

function similar(entities: readonly ShownEntity[], decisions: readonly NameDecision[]): Check[] {
  return similarNames(entities, decisions).flatMap(({ entity, into }): Check[] => entity.mentions.slice(0, 1).map((begin) => ({ type: 'similar', begin, entity, into })));
}

function graveRepairs(edits: readonly Edit[]): Check[] {
  const places = new Map<RepairRule, Edit[]>();
  for (const edit of edits) {
    if (!grave.has(edit.rule)) continue;
    const same = places.get(edit.rule);
    if (same) same.push(edit);
    else places.set(edit.rule, [edit]);
  }
  return [...places].map(([rule, some]): Check => ({ type: 'repair', begin: some[0]?.begin ?? 0, rule, places: some }));
}

/** Names a check across analyses. */
export function keyOfCheck({ type, begin }: Check): string {
  return `${type} ${begin}`;
}
