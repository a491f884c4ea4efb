import type { Database } from "@/db/client";
import { renameKeyById } from "@/db/queries/api-keys";

/** Gives one of a user's keys another name. @returns whether there was a live one of theirs */
export function renameKey(db: Database, key: { userId: string; id: string; name: string }): Promise<boolean> {
  return renameKeyById(db, key);
}
