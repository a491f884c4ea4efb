import type { Database } from "@/db/client";
import { wasRefused } from "@/db/queries/policy-refusals";
import { SLOW_DOWN } from "@/lib/contract/limits";

/** Whether the content policy refused a user so often lately that the account is slowed down. */
export function isSlowed(db: Database, { userId }: { userId: string }): Promise<boolean> {
  const { refusals, within } = SLOW_DOWN;
  const since = new Date(Date.now() - within * 1000);
  return wasRefused(db, { userId, since, times: refusals });
}
