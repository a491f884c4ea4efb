import type { Database } from "@/db/client";
import { insertKey } from "@/db/queries/api-keys";
import { newId } from "@/lib/ids";
import { hashKey, lastFourOf, makeKey } from "./key-format";

/**
 * Makes an API key for a user.
 * @param expiresAt from when on it no longer works; left out: never
 * @returns the key itself, for the only time, and its id
 */
export async function createKey(
  db: Database,
  { userId, name, expiresAt }: { userId: string; name: string; expiresAt?: Date },
): Promise<{ id: string; key: string }> {
  const key = makeKey();
  const id = newId("key");
  await insertKey(db, { id, userId, name, sha256: hashKey(key), lastFour: lastFourOf(key), expiresAt });
  return { id, key };
}
