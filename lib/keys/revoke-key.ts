import type { Database } from "@/db/client";
import { type KeyOwner, listLiveKeys, revokeKeyById } from "@/db/queries/api-keys";
import { logger } from "@/lib/logger";

/**
 * Revokes one of a user's keys. One that has already ended, or is somebody else's, changes nothing.
 * @returns whether it was active
 */
export async function revokeKey(db: Database, key: KeyOwner & { id: string }): Promise<boolean> {
  const isRevoked = await revokeKeyById(db, key);
  if (isRevoked) logger().info({ userId: key.userId, apiKeyId: key.id }, "key revoked");
  return isRevoked;
}

/**
 * Revokes a user's key by its last four characters.
 * @throws Error if no live key ends so, or more than one does
 */
export async function revokeKeyByLastFour(
  db: Database,
  { userId, lastFour }: { userId: string; lastFour: string },
): Promise<void> {
  const matching = (await listLiveKeys(db, { userId })).filter((key) => key.lastFour === lastFour);
  const [key, another] = matching;
  if (!key) throw new Error(`No live key of this user ends in ${lastFour}.`);
  if (another) throw new Error(`More than one live key of this user ends in ${lastFour}.`);
  await revokeKey(db, { id: key.id, userId });
}
