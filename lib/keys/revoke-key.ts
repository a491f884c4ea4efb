import type { Database } from "@/db/client";
import { listLiveKeys, revokeKeyById } from "@/db/queries/api-keys";

/**
 * Revokes a user's key by its last four characters.
 * @throws Error when no live key ends so, or more than one does
 */
export async function revokeKeyByLastFour(
  db: Database,
  { userId, lastFour }: { userId: string; lastFour: string },
): Promise<void> {
  const matching = (await listLiveKeys(db, { userId })).filter((key) => key.lastFour === lastFour);
  const [key, another] = matching;
  if (!key) throw new Error(`No live key of this user ends in ${lastFour}.`);
  if (another) throw new Error(`More than one live key of this user ends in ${lastFour}.`);
  await revokeKeyById(db, { id: key.id, userId });
}
