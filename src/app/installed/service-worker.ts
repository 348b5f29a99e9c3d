/**
 * The service worker of the site: keeps one version of it, whole, and answers with that version as
 * long as a window shows it. A newer one waits until every window is closed: nothing here hurries it.
 */

declare const self: ServiceWorkerGlobalScope;
/** Every file of the site with its fingerprint. scripts/installable.mjs writes both in front. */
declare const FILES: readonly (readonly [name: string, integrity: string])[];
declare const VERSION: string;

const folder = new URL('./', self.location.href).href;
// An origin may hold several copies of the site, in folders of their own.
const ours = `gongkai-nianbao ${folder} `;
const cacheName = ours + VERSION;
const names = new Set(FILES.map(([name]) => name));

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherVersions());
});
self.addEventListener('fetch', (event) => {
  const name = nameOf(event.request);
  if (name !== null) event.respondWith(answer(name, event.request));
});

/** All or nothing: a site that is half copied does not match its fingerprints. */
async function keepAll(): Promise<void> {
  const fetched = await Promise.all(
    FILES.map(async ([name, integrity]) => {
      const response = await fetch(folder + name, { cache: 'no-cache', integrity });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return [name, await copyOf(response)] as const;
    }),
  );
  try {
    const cache = await caches.open(cacheName);
    await Promise.all(fetched.map(([name, response]) => cache.put(folder + name, response)));
  } catch (error) {
    // The disk is nearly full: what is left of it is for the reports.
    await caches.delete(cacheName);
    throw error;
  }
}

/** Kept as it came, with its headers; no page may be opened from an answer that was redirected. */
async function copyOf(response: Response): Promise<Response> {
  return new Response(await response.blob(), { headers: response.headers });
}

async function dropOtherVersions(): Promise<void> {
  const all = await caches.keys();
  const others = all.filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Of a file that is kept; the rest, such as the single file, is the network's. */
function nameOf({ method, url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(folder)) return null;
  const name = address.slice(folder.length) || 'index.html';
  return names.has(name) ? name : null;
}

async function answer(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(folder + name)) ?? fetch(request);
}

// Makes of this file a module, in which `self` may be said to be what it is.
export {};
