/*
 * Keeps a copy of what is shared to the installed studio. Where nobody is signed in the server takes nothing, and the page has
 * it from here once somebody is (lib/client/kept-share.ts). The share itself goes to the server as if this were not here.
 */
const CACHE = "shared";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && request.url === self.registration.scope)
    event.waitUntil(keep(request.clone()));
});

async function keep(request) {
  const type = request.headers.get("Content-Type") ?? "";
  const cache = await caches.open(CACHE);
  await cache.put(request.url, new Response(await request.blob(), { headers: { "Content-Type": type } }));
}
