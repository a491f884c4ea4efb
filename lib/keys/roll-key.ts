import type { Database } from "@/db/client";
import { type ApiKeyRow, listLiveKeys, markKeyRolled } from "@/db/queries/api-keys";
import { logger } from "@/lib/logger";
import { createKey } from "./create-key";
import { KeyLimitError, makeRoomForKey } from "./key-room";
import { purseOf } from "./purse-of";

/**
 * Replaces a key with a new one with the same rights, while the old one keeps working for a while. Of two concurrent
 * requests only one gets a key: nobody should have one that the other does not know of.
 * @param graceMs how long the old one keeps working
 * @param expiresAt of the new one; omitted: never
 * @returns the new key with its name and rights, shown only once, or undefined if there is no such active key
 * @throws KeyLimitError also if the key has already been replaced
 */
export function rollKey(
  db: Database,
  { id, userId, graceMs, expiresAt }: { id: string; userId: string; graceMs: number; expiresAt?: Date },
): Promise<(Pick<ApiKeyRow, "name" | "livemode" | "scopes"> & { key: string }) | undefined> {
  return db.transaction(async (tx) => {
    await makeRoomForKey(tx, { userId, leaving: graceMs > 0 ? undefined : id });
    const old = await markKeyRolled(tx, { id, userId, at: new Date(Date.now() + graceMs) });
    if (!old) return refuseRolled(tx, { id, userId });
    const { name, livemode, scopes, models, creditsPerDay, creditsPerMonth } = old;
    const rights = { livemode, scopes, models, creditsPerDay, creditsPerMonth, purseId: purseOf(old) };
    const { key } = await createKey(tx, { userId, name, ...rights, expiresAt });
    logger().info({ userId, apiKeyId: id, graceMs }, "key rolled");
    return { name, key, livemode, scopes };
  });
}

/** @throws KeyLimitError for a key that still works */
async function refuseRolled(
  tx: Database,
  { id, userId }: { id: string; userId: string },
): Promise<undefined> {
  const live = await listLiveKeys(tx, { userId });
  if (!live.some((key) => key.id === id)) return undefined;
  throw new KeyLimitError("This key has already been rolled: the key that replaces it is in the list.");
}
