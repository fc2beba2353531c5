// SPDX-License-Identifier: MIT
// Whether texts are kept for the next visit, known at once: the texts themselves come later.
const key = 'tanqih.session';

export function sessionIsKept(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function flagSession(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(key, 'kept');
    else localStorage.removeItem(key);
  } catch {
    // Then the page is shown empty for a moment, before the texts are there.
  }
}
