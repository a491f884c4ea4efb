import type { Database } from "@/db/client";
import { updateName } from "@/db/queries/users";

/** Renames a user. @param name null removes the name */
export async function renameUser(
  db: Database,
  { userId, name }: { userId: string; name: string | null },
): Promise<void> {
  await updateName(db, { id: userId, name });
}
