// SPDX-License-Identifier: MIT
// What was typed and not cleaned yet, kept as the open texts are.
import { store, stored } from '../state/stored.ts';

const key = 'tanqih.draft';

export function keptDraft(): string {
  return stored(key) ?? '';
}

export function keepDraft(draft: string): void {
  store(key, draft === '' ? null : draft);
}
