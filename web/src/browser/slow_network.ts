// SPDX-License-Identifier: MIT
/** Megabits a second. A new profile of Chromium guesses 1.4 of any network. */
const slow = 0.7;

/** Whether a second of download counts, as far as the browser tells: on a telephone far from its mast. */
export function isNetworkSlow(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly downlink?: number } };
  return (connection?.downlink ?? slow) < slow;
}
