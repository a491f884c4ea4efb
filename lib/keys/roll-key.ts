import type { Database } from "@/db/client";
import { expireKeyById } from "@/db/queries/api-keys";
import { logger } from "@/lib/logger";
import { createKey } from "./create-key";
import { makeRoomForKey } from "./key-room";

/**
 * Makes a new key in the place of an old one, which goes on working for a while.
 * @param graceMs how long
 * @param expiresAt from when on the new one no longer works; left out: never
 * @returns the new key with its name, for the only time, or undefined where there is no such live key
 * @throws KeyLimitError
 */
export function rollKey(
  db: Database,
  { id, userId, graceMs, expiresAt }: { id: string; userId: string; graceMs: number; expiresAt?: Date },
): Promise<{ name: string; key: string } | undefined> {
  return db.transaction(async (tx) => {
    await makeRoomForKey(tx, { userId, leaving: graceMs > 0 ? undefined : id });
    const old = await expireKeyById(tx, { id, userId, at: new Date(Date.now() + graceMs) });
    if (!old) return undefined;
    const { key } = await createKey(tx, { userId, name: old.name, expiresAt });
    logger().info({ userId, apiKeyId: id, graceMs }, "key rolled");
    return { name: old.name, key };
  });
}
