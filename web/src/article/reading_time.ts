// SPDX-License-Identifier: MIT
/** Words a minute that adults read of Arabic prose: Brysbaert, "How many words do we read per minute?", 2019, table 6. */
const wordsAMinute = 181;

export function minutesOf(words: number): number {
  return Math.round(words / wordsAMinute);
}
