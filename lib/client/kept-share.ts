import { SHARE_FIELDS, SHARE_PATH } from "@/lib/contract/share-fields";

/** As in `public/share-worker.js`. */
const CACHE = "shared";

type KeptShare = { words: string; photo: File | undefined };

/** Takes what was shared before signing in. @returns undefined if there is nothing */
export async function takeKeptShare(): Promise<KeptShare | undefined> {
  if (!("caches" in window)) return undefined;
  try {
    const kept = await caches.match(SHARE_PATH, { cacheName: CACHE });
    const form = await kept?.formData();
    await forgetKeptShare();
    if (!form) return undefined;
    const photo = form.get(SHARE_FIELDS.photo);
    const words = form.get(SHARE_FIELDS.text);
    return {
      words: typeof words === "string" ? words : "",
      photo: photo instanceof File && photo.size > 0 ? photo : undefined,
    };
  } catch {
    return undefined;
  }
}

/** Deletes the copy of a share that the server has received. */
export async function forgetKeptShare(): Promise<void> {
  if ("caches" in window) await caches.delete(CACHE).catch(() => undefined);
}
