// SPDX-License-Identifier: MIT
// What a person changed in a text: stretches of the text before, each with what stands there now.
import type { Place } from './types.ts';

export interface Change extends Place { readonly text: string }

/** Words on both sides beyond which one stretch is said to have changed, instead of looking for what stayed within it. */
const mostPairs = 250_000;

/** In order, apart from each other, as short as they can be. */
export function changesBetween(before: string, after: string): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const changes: Change[] = [];
  let at = old.slice(0, first).join('').length;
  for (const { gone, come, same } of steps(old.slice(first, old.length - last), now.slice(first, now.length - last))) {
    if (gone !== come) changes.push(shortened({ begin: at, end: at + gone.length, text: come }, gone));
    at += gone.length + same.length;
  }
  return changes;
}

/** Words, and what stands between them. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/** What went, what came in its place, and what stays behind that. */
interface Step { gone: string; come: string; same: string }

/** By the longest common subsequence of words. */
function steps(old: readonly string[], now: readonly string[]): Step[] {
  if (old.length * now.length > mostPairs) return [{ gone: old.join(''), come: now.join(''), same: '' }];
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const of = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i * width + j] = old[i] === now[j] ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1));
  const all: Step[] = [{ gone: '', come: '', same: '' }];
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    let step = all.at(-1) as Step;
    const kept = i < old.length && old[i] === now[j];
    if (!kept && step.same !== '') {
      step = { gone: '', come: '', same: '' };
      all.push(step);
    }
    if (kept) {
      step.same += old[i] ?? '';
      i += 1;
      j += 1;
    } else if (j < now.length && (i === old.length || of(i, j + 1) >= of(i + 1, j))) {
      step.come += now[j] ?? '';
      j += 1;
    } else {
      step.gone += old[i] ?? '';
      i += 1;
    }
  }
  return all;
}

/** Without the letters at both ends that did not change; a pair of surrogates stays together. */
function shortened({ begin, end, text }: Change, gone: string): Change {
  const least = Math.min(gone.length, text.length);
  let first = 0;
  while (first < least && gone[first] === text[first]) first += 1;
  if (/[\ud800-\udbff]/.test(gone[first - 1] ?? '')) first -= 1;
  let last = 0;
  while (last < least - first && gone.at(-1 - last) === text.at(-1 - last)) last += 1;
  if (last > 0 && /[\udc00-\udfff]/.test(gone.at(-last) ?? '')) last -= 1;
  return { begin: begin + first, end: end - last, text: text.slice(first, text.length - last) };
}

/** A change as a person reads it: with the rest of the words that it is in. */
export function aroundChange(before: string, { begin, end, text }: Change): { gone: string; come: string } {
  const [left = ''] = /\S{0,40}$/.exec(before.slice(0, begin)) ?? [];
  const [right = ''] = /^\S{0,40}/.exec(before.slice(end)) ?? [];
  return { gone: left + before.slice(begin, end) + right, come: left + text + right };
}

/**
 * Where a stretch of the text before stands in the text after; null: nothing of it is left.
 * @param whole it is all there is between two borders, as a cell: what is put in at its ends is of it
 */
export function placeAfter(changes: readonly Change[], { begin, end }: Place, whole = false): Place | null {
  let from = begin;
  let to = end;
  for (const { begin: at, end: until, text } of changes) {
    const more = text.length - (until - at);
    if (until <= begin && !(whole && at === begin)) from += more;
    else if (at < begin) from += at + text.length - begin;
    if (until <= end && (at < end || whole)) to += more;
    else if (at < end) to += at - end + (whole ? text.length : 0);
  }
  return from < to || whole ? { begin: from, end: Math.max(from, to) } : null;
}

/** Where a place of the text after stood in the text before: within a change, where that begins. */
export function placeBefore(changes: readonly Change[], at: number): number {
  let more = 0;
  for (const { begin, end, text } of changes) {
    if (at < begin + more) break;
    if (at < begin + more + text.length) return begin;
    more += text.length - (end - begin);
  }
  return at - more;
}
