// SPDX-License-Identifier: MIT
// What was typed and not cleaned yet, kept as the open texts are.
const key = 'tanqih.draft';

export function keptDraft(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Storage can be forbidden or too small: then it is there until the page is closed. */
export function keepDraft(draft: string): void {
  try {
    if (draft === '') localStorage.removeItem(key);
    else localStorage.setItem(key, draft);
  } catch {
    // As above.
  }
}
