// SPDX-License-Identifier: MIT
// Short texts in the browser's storage that are there at once. It can be forbidden or full: then they last until the page is closed.

/** Null: none is kept, or may be. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param text null: nothing is kept any more */
export function store(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // As above.
  }
}
