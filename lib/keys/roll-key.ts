import type { Database } from "@/db/client";
import { expireKeyById } from "@/db/queries/api-keys";
import { createKey } from "./create-key";

/**
 * Makes a new key in the place of an old one, which goes on working for a while.
 * @param graceMs how long
 * @returns the new key, for the only time, or undefined where there is no such live key
 */
export function rollKey(
  db: Database,
  { id, userId, graceMs }: { id: string; userId: string; graceMs: number },
): Promise<{ id: string; key: string } | undefined> {
  return db.transaction(async (tx) => {
    const old = await expireKeyById(tx, { id, userId, at: new Date(Date.now() + graceMs) });
    return old && createKey(tx, { userId, name: old.name });
  });
}
