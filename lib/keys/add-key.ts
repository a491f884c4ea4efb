import type { Database } from "@/db/client";
import { logger } from "@/lib/logger";
import { createKey, type NewKey } from "./create-key";
import { makeRoomForKey } from "./key-room";

/**
 * Makes an API key for a user who asks for one, within what one user can have.
 * @returns the key itself, for the only time, and its id
 * @throws KeyLimitError
 */
export async function addKey(db: Database, key: NewKey): Promise<{ id: string; key: string }> {
  const made = await db.transaction(async (tx) => {
    await makeRoomForKey(tx, { userId: key.userId });
    return createKey(tx, key);
  });
  logger().info({ userId: key.userId, apiKeyId: made.id }, "key made");
  return made;
}
