import type { Database } from "@/db/client";
import { updateName } from "@/db/queries/users";

/** Changes what a user is called. @param name null for no name at all */
export async function renameUser(
  db: Database,
  { userId, name }: { userId: string; name: string | null },
): Promise<void> {
  await updateName(db, { id: userId, name });
}
