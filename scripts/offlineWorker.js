// @ts-nocheck A worker's globals are not those of a page or of Node, which the other files are checked with.
// Keeps the page on the reader's machine after the first visit. A new build is fetched beside the old one and
// takes over when no page of the old one is open any more, so that one visit never mixes two builds.

const { version, files } = BUILD;
const { scope } = self.registration;
const kept = `which-way ${scope} `;
const cacheName = kept + version;

/** What carries a hash in its name is the same wherever it comes from; everything else is asked of the network. */
const requestFor = (file) =>
  new Request(file, { cache: file.startsWith('./assets/') ? 'default' : 'reload' });

/** A host or a proxy may still hand out the page of another build, which names scripts that are not kept here. */
async function checkPage(cache) {
  const page = await cache.match(scope);
  const named = (await page.text()).match(/\.\/assets\/[\w.-]+/g) ?? [];
  const strange = named.filter((file) => !files.includes(file));
  if (strange.length > 0) throw new Error(`The page is of another build: it names ${strange}`);
}

/** All of one build, or nothing of it: then the build that was there before stays, or the network serves. */
async function install() {
  try {
    const cache = await caches.open(cacheName);
    await cache.addAll(files.map(requestFor));
    await checkPage(cache);
  } catch (error) {
    // What is not whole would only take room; where it cannot be taken away either, nothing is lost.
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
  // The page of a first visit came without the worker; what it loads later is kept here, and may be gone from the host.
  const claimed = self.clients.claim();
  // Failing to tidy up is no reason to stay away.
  event.waitUntil(Promise.allSettled([claimed, forgetOldBuilds()]));
});

/** The page is one file, whatever its query and its hash ask. */
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
    // A cache that cannot be read is as good as none: the network is still there.
    return undefined;
  }
}

const answer = async (request) => (await fromCache(request)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});
