// @ts-nocheck A worker's globals are not those of a page or of Node, which the other files are checked with.
// Keeps the page on the reader's machine after the first visit. A new build is fetched beside the old one and
// takes over when no page of the old one is open any more, so that one visit never mixes two builds.

const { version, files } = BUILD;
const { scope } = self.registration;
const kept = `which-way ${scope} `;
const cacheName = kept + version;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(kept) && name !== cacheName;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))),
  );
});

/** The page is one file, whatever its query asks. */
function keptAs(request) {
  const url = new URL(request.url);
  url.search = '';
  return url.href === scope || url.href === `${scope}index.html` ? scope : url.href;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(
    caches
      .open(cacheName)
      .then((cache) => cache.match(keptAs(request), { ignoreVary: true }))
      .then((found) => found ?? fetch(request)),
  );
});
