// SPDX-License-Identifier: MIT
/**
 * Whether the page was opened in this browser before: then what it kept is read at once. On a first visit it is read
 * after the page is drawn, since the browser holds everything up until it has opened its storage.
 */
export function isReturningVisit(): boolean {
  return Boolean(navigator.serviceWorker?.controller);
}
