import type { Database } from "@/db/client";
import { insertKey } from "@/db/queries/api-keys";
import { KeyName } from "@/lib/contract/account";
import { newId } from "@/lib/ids";
import { hashKey, lastFourOf, makeKey } from "./key-format";

/**
 * Makes an API key for a user.
 * @param expiresAt from when on it no longer works; left out: never
 * @returns the key itself, for the only time, and its id
 * @throws Error when the name cannot be one
 */
export async function createKey(
  db: Database,
  { userId, name, expiresAt }: { userId: string; name: string; expiresAt?: Date },
): Promise<{ id: string; key: string }> {
  const named = KeyName.safeParse(name);
  if (!named.success) throw new Error(named.error.issues[0]?.message);
  const key = makeKey();
  const id = newId("key");
  await insertKey(db, {
    id,
    userId,
    name: named.data,
    sha256: hashKey(key),
    lastFour: lastFourOf(key),
    expiresAt,
  });
  return { id, key };
}
