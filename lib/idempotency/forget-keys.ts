import type { Database } from "@/db/client";
import { deleteOldKeys } from "@/db/queries/idempotency-keys";
import { IDEMPOTENCY_KEY_HOURS } from "@/lib/contract/idempotency";

/** Forgets the keys whose time is over. */
export function forgetOldKeys(db: Database): Promise<void> {
  return deleteOldKeys(db, { before: new Date(Date.now() - IDEMPOTENCY_KEY_HOURS * 3_600_000) });
}
