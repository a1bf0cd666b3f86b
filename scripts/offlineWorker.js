// @ts-nocheck A worker's globals are not those of a page or of Node, which the other files are checked with.
// Caches the page after the first visit. A new build is fetched beside the old one and takes over once no
// page of the old one is open, so that a visit never mixes builds.

const { version, files } = BUILD;
const { scope } = self.registration;
const kept = `which-way ${scope} `;
const cacheName = kept + version;

/** Uses the HTTP cache only for files with a hash in their name. */
const requestFor = (file) =>
  new Request(file, { cache: file.startsWith('./assets/') ? 'default' : 'reload' });

/**
 * Rejects a page of another build, which a host or proxy may still serve: its scripts are not cached here.
 */
async function checkPage(cache) {
  const page = await cache.match(scope);
  const named = (await page.text()).match(/\.\/assets\/[\w.-]+/g) ?? [];
  const strange = named.filter((file) => !files.includes(file));
  if (strange.length > 0) throw new Error(`The page is of another build: it names ${strange}`);
}

/** Caches a complete build or nothing; on failure the previous build or the network serves. */
async function install() {
  try {
    const cache = await caches.open(cacheName);
    await cache.addAll(files.map(requestFor));
    await checkPage(cache);
  } catch (error) {
    // Delete the partial cache; ignore a failure to do so.
    await caches.delete(cacheName).catch(() => {});
    throw error;
  }
}

async function forgetOldBuilds() {
  const isOld = (name) => name.startsWith(kept) && name !== cacheName;
  const names = await caches.keys();
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => {
  // Claim the page of a first visit, to cache what it loads later, even if the host removes it.
  const claimed = self.clients.claim();
  // Activate even if the cleanup fails.
  event.waitUntil(Promise.allSettled([claimed, forgetOldBuilds()]));
});

/** Maps all queries and hashes to the one page. */
function keptAs(request) {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  return url.href === `${scope}index.html` ? scope : url.href;
}

async function fromCache(request) {
  try {
    const cache = await caches.open(cacheName);
    return await cache.match(keptAs(request), { ignoreVary: true });
  } catch {
    // Ignore an unreadable cache and use the network.
    return undefined;
  }
}

const answer = async (request) => (await fromCache(request)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});
