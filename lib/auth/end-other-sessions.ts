import type { Database } from "@/db/client";
import { endSessions } from "@/db/queries/users";

/**
 * Ends all of a user's sessions; the caller then gets a new one with the new epoch.
 * @returns the new epoch; undefined if the account is gone
 */
export function endOtherSessions(db: Database, { userId }: { userId: string }): Promise<number | undefined> {
  return endSessions(db, { id: userId });
}
