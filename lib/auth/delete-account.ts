import type { Database } from "@/db/client";
import { lockAccount } from "@/db/queries/ledger";
import { markAllDeleted } from "@/db/queries/tasks";
import { deleteUser } from "@/db/queries/users";
import { logger } from "@/lib/logger";
import type { ImageStore } from "@/lib/media/image-store";
import { purgeTasks } from "@/lib/tasks/delete-task";
import { removeUnusedUploads } from "@/lib/uploads/remove-unused-uploads";

/**
 * Removes a user: keys, sessions, images, uploads and prompts. What is left are nameless rows of the ledger. Tasks that
 * are still being worked on are cleared once they are finished, images that the store does not delete now once it does.
 */
export async function deleteAccount(
  db: Database,
  store: ImageStore,
  { userId }: { userId: string },
): Promise<void> {
  const finished = await db.transaction(async (tx) => {
    // A task that is being submitted right now waits, and then finds no account.
    await lockAccount(tx, { userId });
    const ids = await markAllDeleted(tx, { userId });
    await deleteUser(tx, { id: userId });
    return ids;
  });
  logger().info({ userId }, "account deleted");
  await purgeTasks(db, store, finished);
  await removeUnusedUploads(db, store);
}
