// SPDX-License-Identifier: MIT
// Names that may be two spellings of one: ميللر and ميلر, عبدالعزيز and عبد العزيز, نتنياهو and نتانياهو. A person is asked,
// for سليمان and سلمان are as near to each other.
import { isName } from './entities.ts';
import { fold } from './fold.ts';
import { keyOf, type NameDecision } from './names.ts';
import { finished } from './steps.ts';
import type { ShownEntity } from './types.ts';

export interface SimilarNames {
  /** The one with fewer mentions, which is proposed to become one with the other. */
  readonly entity: ShownEntity;
  readonly into: ShownEntity;
}

/** More than a person goes through. */
const most = 20;
/** Of more names with one key none is told from the others by it. */
const mostOfAKey = 8;
/** A shorter word with another letter is another name: سعد and سعيد. */
const leastLetters = 5;

const someNames = 50;

/** Linear in the letters of the names: those that share a key are compared, and a key is a name, less one letter. */
export function similarNames(entities: readonly ShownEntity[], decisions: readonly NameDecision[]): SimilarNames[] {
  return finished(similarSteps(entities, decisions));
}

/** The same, with a stop behind some names. */
export function* similarSteps(entities: readonly ShownEntity[], decisions: readonly NameDecision[]): Generator<void, SimilarNames[]> {
  const apart = new Set(decisions.flatMap((decision) => (decision.do === 'apart' ? [pairOf(decision.key, decision.other)] : [])));
  const byKey = new Map<string, ShownEntity[]>();
  const found = new Map<string, SimilarNames>();
  for (const [i, entity] of entities.entries()) {
    if (i % someNames === 0) yield;
    if (!isName(entity)) continue;
    for (const key of keysOf(entity)) {
      const same = byKey.get(key) ?? [];
      if (same.length < mostOfAKey)
        for (const other of same) {
          const pair = pairOf(keyOf(entity), keyOf(other));
          if (other === entity || apart.has(pair) || found.has(pair) || !areSimilar(entity, other)) continue;
          const [rarer, into] = entity.count < other.count || (entity.count === other.count && words(entity).length < words(other).length) ? [entity, other] : [other, entity];
          found.set(pair, { entity: rarer, into });
        }
      byKey.set(key, [...same.slice(0, mostOfAKey), entity]);
    }
  }
  return [...found.values()].slice(0, most);
}

function pairOf(a: string, b: string): string {
  return [a, b].sort().join('\n');
}

/** Folded, each word without the article and with doubled letters as one. */
function words({ name }: Pick<ShownEntity, 'name'>): string[] {
  return fold(name).split(' ').map((word) => word.replace(/^ال(?=...)/, '').replace(/(.)\1+/gu, '$1'));
}

/** Folded, in one word. */
function oneWord({ name }: Pick<ShownEntity, 'name'>): string {
  return fold(name).replaceAll(' ', '').replace(/(.)\1+/gu, '$1');
}

function keysOf(entity: ShownEntity): Set<string> {
  const all = words(entity);
  const keys = new Set<string>();
  const add = (text: string) => {
    keys.add(`${entity.type} ${text}`);
    if (text.length <= 60) for (let i = 0; i < text.length; i += 1) keys.add(`${entity.type} ${text.slice(0, i)}${text.slice(i + 1)}`);
  };
  add(all.join(''));
  keys.add(`${entity.type} ${oneWord(entity)}`);
  if (entity.type === 'person' && all.length > 1) add(all.at(-1) ?? '');
  return keys;
}

function areSimilar(a: ShownEntity, b: ShownEntity): boolean {
  const [some, others] = [words(a), words(b)];
  if (oneWord(a) === oneWord(b) || some.join(' ') === others.join(' ')) return true;
  // A person, and the last word of the full name.
  if (a.type === 'person' && some.length !== others.length && Math.min(some.length, others.length) === 1)
    return isNear(some.at(-1) ?? '', others.at(-1) ?? '');
  const differ = some.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ''] as const]));
  return some.length === others.length && differ.length === 1 && differ.every(([word, other]) => isNear(word, other));
}

/** Equal, or one letter apart; figures are not. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < leastLetters || Math.abs(a.length - b.length) > 1 || /\p{N}/u.test(a + b)) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [left, right] = [a.slice(same), b.slice(same)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}
