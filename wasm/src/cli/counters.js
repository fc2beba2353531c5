// SPDX-License-Identifier: MIT
// What was kept, removed, cut and repaired, over many articles: clean --counters.
import { blockKinds, repairRules } from '../enums.js';

export function newCounters() {
  const counts = { documents: 0, errors: 0, empty: 0, kept: {}, removed: {}, cut: {}, repaired: {} };
  const add = (/** @type {Record<string, number>} */ to, /** @type {string} */ name) => { to[name] = (to[name] ?? 0) + 1; };
  const ordered = (/** @type {Record<string, number>} */ of, /** @type {readonly string[]} */ names) =>
    Object.fromEntries(names.filter((name) => of[name] > 0).map((name) => [name, of[name]]));
  return {
    get errors() {
      return counts.errors;
    },
    get documents() {
      return counts.documents;
    },
    count(/** @type {any} */ { statistics, blocks, cuts, edits }) {
      counts.documents += 1;
      if (statistics.kept === 0) counts.empty += 1;
      for (const { keep, kind } of blocks) add(keep ? counts.kept : counts.removed, kind);
      for (const { kind } of cuts) add(counts.cut, kind);
      for (const { rule } of edits) add(counts.repaired, rule);
    },
    fail() {
      counts.errors += 1;
    },
    line() {
      const { kept, removed, cut, repaired, ...sums } = counts;
      return `${JSON.stringify({ ...sums, skipped: {}, kept: ordered(kept, blockKinds), removed: ordered(removed, blockKinds), cut: ordered(cut, blockKinds), repaired: ordered(repaired, repairRules) })}\n`;
    },
  };
}
