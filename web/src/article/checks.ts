// SPDX-License-Identifier: MIT
// What a person should look at: the few places of an answer that are in doubt, in the order of the paste.
import type { Edit, RepairRule } from 'tanqih';

import { isName } from './entities.ts';
import { wholeBlocks } from './groups.ts';
import type { NameDecision } from './names.ts';
import { similarSteps } from './similar_names.ts';
import { finished } from './steps.ts';
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

interface Answered {
  readonly sections: readonly Section[];
  readonly entities: readonly ShownEntity[];
  readonly edits: readonly Edit[];
}

/** What a person said already: on names, and of what is right (`keyOfCheck`). */
export interface Said { readonly names: readonly NameDecision[]; readonly checked: readonly string[] }

export function checksOf(answer: Answered, said: Said = { names: [], checked: [] }): Check[] {
  return finished(checkSteps(answer, said));
}

/** The same, with stops. */
export function* checkSteps({ sections, entities, edits }: Answered, { names, checked }: Said): Generator<void, Check[]> {
  const checks: Check[] = [];
  const known = new Set<number>();
  for (const { blocks } of sections) {
    for (const block of wholeBlocks(blocks)) checks.push(...doubtfulPlaces(block));
    for (const { mentions } of blocks) for (const { begin, origin, confidence } of mentions) if (origin === 'user' || confidence >= sureOfNames) known.add(begin);
    yield;
  }
  for (const [begin, entity] of doubtfulNames(entities, known)) checks.push({ type: 'name', begin, entity });
  yield;
  for (const { entity, into } of yield* similarSteps(entities, names))
    for (const begin of entity.mentions.slice(0, 1)) checks.push({ type: 'similar', begin, entity, into });
  checks.push(...graveRepairs(edits));
  return checks.filter((check) => !checked.includes(keyOfCheck(check))).sort((a, b) => a.begin - b.begin);
}

function doubtfulPlaces(block: ShownBlock): Check[] {
  return [
    ...(block.unsure && block.by === 'label' ? [{ type: 'block', begin: block.begin, block } as const] : []),
    ...block.cuts.filter(({ unsure }) => unsure).map((cut) => ({ type: 'cut', begin: cut.begin, block, cut }) as const),
  ];
}

/** Of which no mention is sure, each with its first one. */
function doubtfulNames(entities: readonly ShownEntity[], known: ReadonlySet<number>): [number, ShownEntity][] {
  return entities
    .filter((entity) => isName(entity) && !entity.mentions.some((mention) => known.has(mention)))
    .flatMap((entity) => entity.mentions.slice(0, 1).map((begin): [number, ShownEntity] => [begin, entity]));
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
