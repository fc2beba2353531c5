// SPDX-License-Identifier: MIT
// Which sections of an answer are drawn, where not all of them can be in one frame.
import type { Section } from './types.ts';

/** A decision changes the section that it is in, and those beside it: they change together. */
const together = 4;

/**
 * `drawn` with some of `wanted` in their places.
 * @param from the first section in view: what is above it comes last
 * @param count how many; of a decision all, whatever it is
 * @returns `wanted` itself when all of it is drawn
 */
export function withSections(drawn: readonly Section[], wanted: readonly Section[], from: number, count: number): readonly Section[] {
  const next = drawn.slice(0, wanted.length);
  const changed = wanted.flatMap((section, i) => (i >= next.length || next[i] !== section ? [i] : []));
  const replaced = changed.filter((i) => i < next.length);
  const few = replaced.length <= together ? replaced.length : 0;
  const inOrder = few > 0 ? changed : [...changed.filter((i) => i >= from), ...changed.filter((i) => i < from)];
  const now = inOrder.slice(0, Math.max(count, few));
  for (const i of now) next[i] = wanted[i] as Section;
  return now.length === changed.length ? wanted : next;
}
