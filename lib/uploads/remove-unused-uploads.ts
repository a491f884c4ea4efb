import type { Database } from "@/db/client";
import { abandonUploads, deleteUpload, listAbandonedUploads } from "@/db/queries/uploads";
import type { ImageStore } from "@/lib/media/image-store";

/** How long an upload waits for a task to use it. */
const UNUSED_FOR_MS = 24 * 3_600_000;
const AT_ONCE = 100;

/** When an upload is removed that no task uses. */
export function expiryOf(createdAt: Date): Date {
  return new Date(createdAt.getTime() + UNUSED_FOR_MS);
}

/**
 * Removes the uploads that nobody used in time, and those of people who have left. They lose their owner first, so that no
 * task can take one while it is being removed, and their row last, so that no file is forgotten.
 */
export async function removeUnusedUploads(db: Database, store: ImageStore): Promise<void> {
  await abandonUploads(db, { before: new Date(Date.now() - UNUSED_FOR_MS) });
  for (const { id, path } of await listAbandonedUploads(db, { limit: AT_ONCE })) {
    await store.delete(path);
    await deleteUpload(db, { id });
  }
}
