import type { Database } from "@/db/client";
import { endSessions } from "@/db/queries/users";

/**
 * Ends all of a user's sessions. Whoever asked for it gets a new one of the new epoch.
 * @returns the epoch of the sessions from now on; undefined where the account is gone
 */
export function endOtherSessions(db: Database, { userId }: { userId: string }): Promise<number | undefined> {
  return endSessions(db, { id: userId });
}
