/**
 * Whether the page was here before: then what it kept is read at once. On a first visit it is read when the page is drawn,
 * since the browser holds everything up until it has opened its storage.
 */
export function isReturning(): boolean {
  return Boolean(navigator.serviceWorker?.controller);
}
