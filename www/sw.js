/**
 * Keeps the static site on the device. Every version has a cache of its own, filled before it counts, so that files of
 * two versions never meet. The build writes in what belongs to this version.
 */
const scope = /** @type {any} */ (globalThis).registration.scope;
const own = `article-inspector ${scope} `;
const current = own + PRECACHE.version;
const worker = /** @type {any} */ (globalThis);

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(clear()));
worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "take over") worker.skipWaiting();
});
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});

async function fill() {
  const earlier = await ownCaches();
  const cache = await caches.open(current);
  await Promise.all(PRECACHE.files.map(async (file) => {
    const url = new URL(file, scope).href;
    // A file in assets/ has the hash of its content in its name: what an earlier version had is still the same.
    const known = file.startsWith("assets/") ? await find(url, earlier) : undefined;
    if (known) await cache.put(url, known);
    else await cache.add(new Request(url, { cache: "reload" }));
  }));
}

/** Keeps the version before this one, for the pages that still show it. */
async function clear() {
  const earlier = (await ownCaches()).filter((name) => name !== current);
  await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)));
}

/** @param {Request} request */
async function answer(request) {
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  const page = request.mode === "navigate" && [scope, `${scope}index.html`].includes(url.href);
  const names = [current, ...(await ownCaches()).reverse()];
  return (await find(page ? scope : url.href, names)) ?? fetch(request);
}

/** The names of the caches of this site, the oldest first; other sites may share the origin. */
async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(own));
}

/** @param {string} url @param {string[]} names */
async function find(url, names) {
  for (const name of names) {
    const response = await (await caches.open(name)).match(url, { ignoreVary: true });
    if (response) return response;
  }
  return undefined;
}
