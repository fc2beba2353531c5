// SPDX-License-Identifier: MIT
// Serves the page from a cache, so that it opens without a network. `files`, `late` and `version` are put before this by
// the build; what reads Word and PDF files, and the font that can be chosen, are late: it is kept when it was first asked for. What lies in assets/ carries a hash of what is in it, so an open page and a newer one never mix up theirs, and
// what the browser has of it already is not fetched again; the caches of the last two versions are kept for a page
// that is open still.
const prefix = 'tanqih ';
const name = prefix + version;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(name)
      .then(async (cache) => {
        await cache.addAll(files.map((file) => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'no-cache' })));
        // Those that an older version kept, and that are the same.
        for (const file of late) {
          const kept = await caches.match(file);
          if (kept) await cache.put(file, kept);
        }
      }),
  );
});

// Said by an open page once this one is installed (offline.ts). Not said while installing: Chromium 156 then leaves a
// reload that comes in between without an answer, about one in a hundred.
self.addEventListener('message', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => names.filter((one) => one.startsWith(prefix) && one !== name).slice(0, -1))
      .then((old) => Promise.all(old.map((one) => caches.delete(one))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const page = request.mode === 'navigate' && new URL(request.url).pathname === new URL('./', self.location.href).pathname;
  const kept = page
    ? await (await caches.open(name)).match('./')
    : await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answered = await fetch(request);
  if (answered.ok && late.some((file) => new URL(file, self.location.href).href === request.url)) {
    const copy = answered.clone();
    // Storage can be full: then it is asked for again.
    await caches.open(name).then((cache) => cache.put(request, copy)).catch(() => {});
  }
  return answered;
}
