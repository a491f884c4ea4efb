import type { Database } from "@/db/client";
import { lockAccount } from "@/db/queries/ledger";
import { markAllDeleted } from "@/db/queries/tasks";
import { deleteUser } from "@/db/queries/users";
import { logger } from "@/lib/logger";

/**
 * Removes a user with keys and sessions. The workers' sweep finds their images, uploads and prompts, and clears them: what
 * is still being worked on once it is finished. What is left are nameless rows of the ledger.
 */
export async function deleteAccount(db: Database, { userId }: { userId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    // A task that is being submitted right now waits, and then finds no account.
    await lockAccount(tx, { userId });
    await markAllDeleted(tx, { userId });
    await deleteUser(tx, { id: userId });
  });
  logger().info({ userId }, "account deleted");
}
