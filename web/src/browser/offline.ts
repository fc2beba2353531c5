// SPDX-License-Identifier: MIT
// The service worker that keeps the page for when there is no network.
import { scriptAddress } from './trusted_types.ts';

export function workOffline(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  navigator.serviceWorker.register(scriptAddress('service_worker.js')).catch(() => {
    // A browser may forbid it, as in a private window: then there is only no offline use.
  });
  void navigator.serviceWorker.ready.then((registration) => {
    letTakeOver(registration.waiting);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => letTakeOver(registration.waiting));
    });
  });
}

/** A newer version serves the next opening; this page goes on with the files that it has. */
function letTakeOver(waiting: ServiceWorker | null): void {
  waiting?.postMessage('take over');
}
