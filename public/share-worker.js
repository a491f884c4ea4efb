/*
 * Keeps a copy of what is shared to the installed studio. Where nobody is signed in the server takes nothing, and the page has
 * it from here once somebody is (lib/client/kept-share.ts). The share itself goes to the server as if this were not here.
 * On phones it also raises the notifications of finished pictures, which pages may not do there.
 */
const CACHE = "shared";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && request.url === self.registration.scope)
    event.waitUntil(keep(request.clone()));
});

// What a picture's notification is about: the studio, in whichever window it is open.
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(showStudio());
});

async function showStudio() {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.find(({ url }) => new URL(url).pathname === "/studio");
  await (open ? open.focus() : clients.openWindow("/studio"));
}

async function keep(request) {
  const type = request.headers.get("Content-Type") ?? "";
  const cache = await caches.open(CACHE);
  await cache.put(request.url, new Response(await request.blob(), { headers: { "Content-Type": type } }));
}
