// SPDX-License-Identifier: MIT
// Whether texts are kept for the next visit, and which was in front, known at once: the texts themselves come later.
import { store, stored } from '../state/stored.ts';

const key = 'tanqih.session';

export function sessionIsKept(): boolean {
  return keptFront() !== null;
}

/** The key of the text that was in front; empty: none was; null: no text is kept. */
export function keptFront(): string | null {
  return stored(key);
}

/** Where that is not kept the page is shown empty for a moment, before the texts are there. @param front as `keptFront` gives it back */
export function flagSession(front: string | null): void {
  store(key, front);
}
