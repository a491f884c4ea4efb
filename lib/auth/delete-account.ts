import type { Database } from "@/db/client";
import { markAllDeleted } from "@/db/queries/deleted-tasks";
import { lockAccount } from "@/db/queries/ledger";
import { deleteUser } from "@/db/queries/users";
import { logger } from "@/lib/logger";

/**
 * Removes a user with their keys and sessions. The workers' sweep finds and clears their images, uploads and prompts;
 * tasks in progress are cleared once they finish. Only nameless ledger rows are left.
 */
export async function deleteAccount(db: Database, { userId }: { userId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    // A task being submitted right now waits, and then finds no account.
    await lockAccount(tx, { userId });
    await markAllDeleted(tx, { userId });
    await deleteUser(tx, { id: userId });
  });
  logger().info({ userId }, "account deleted");
}
