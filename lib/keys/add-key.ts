import type { Database } from "@/db/client";
import { createKey } from "./create-key";
import { makeRoomForKey } from "./key-room";

/**
 * Makes an API key for a user who asks for one, within what one user can have.
 * @param expiresAt from when on it no longer works; left out: never
 * @returns the key itself, for the only time, and its id
 * @throws KeyLimitError
 */
export function addKey(
  db: Database,
  key: { userId: string; name: string; expiresAt?: Date },
): Promise<{ id: string; key: string }> {
  return db.transaction(async (tx) => {
    await makeRoomForKey(tx, { userId: key.userId });
    return createKey(tx, key);
  });
}
