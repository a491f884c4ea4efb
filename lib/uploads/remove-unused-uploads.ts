import type { Database } from "@/db/client";
import { abandonUploads, deleteUpload, listAbandonedUploads } from "@/db/queries/uploads";
import { UNUSED_UPLOAD_HOURS } from "@/lib/contract/retention";
import type { ImageStore } from "@/lib/media/image-store";
import { removeEach } from "@/lib/media/remove-each";

const UNUSED_FOR_MS = UNUSED_UPLOAD_HOURS * 3_600_000;
const AT_ONCE = 100;

/** How long unused uploads are kept. */
export function expiryOf(createdAt: Date): Date {
  return new Date(createdAt.getTime() + UNUSED_FOR_MS);
}

/**
 * Removes uploads that were not used in time, and those of deleted accounts. They first lose their owner, so that no task can use
 * one while it is being removed, and their row last, so that no file is forgotten.
 */
export async function removeUnusedUploads(db: Database, store: ImageStore): Promise<void> {
  await abandonUploads(db, { before: new Date(Date.now() - UNUSED_FOR_MS) });
  const abandoned = new Map(
    (await listAbandonedUploads(db, { limit: AT_ONCE })).map(({ id, path }) => [id, path]),
  );
  await removeEach([...abandoned.keys()], async (id) => {
    await store.delete([abandoned.get(id) ?? ""]);
    await deleteUpload(db, { id });
  });
}
