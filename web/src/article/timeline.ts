// SPDX-License-Identifier: MIT
// The dates of an article in the order of time.
import type { ShownEntity } from './types.ts';

/** Of which the text says enough: "2024-10-07", "2024-10", "2024", "--10-07" (no year). */
const known = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}(?:-\d{2})?)$/;

/** Full dates first, by time; those without a year after them, by month and day. */
export function timelineOf(entities: readonly ShownEntity[]): ShownEntity[] {
  const order = (value: string) => (value.startsWith('--') ? `~${value.slice(2)}` : value);
  return entities
    .filter(({ type, value }) => type === 'date' && value !== null && known.test(value))
    .sort((a, b) => (order(a.value ?? '') < order(b.value ?? '') ? -1 : 1));
}
