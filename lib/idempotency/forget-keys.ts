import type { Database } from "@/db/client";
import { deleteOldKeys } from "@/db/queries/idempotency-keys";
import { deleteOldImageRequests } from "@/db/queries/image-requests";
import { IDEMPOTENCY_KEY_HOURS } from "@/lib/contract/idempotency";
import { RETRY_SECONDS } from "@/lib/contract/openai";

/** Deletes expired keys, and requests that no client will retry. */
export async function forgetOldKeys(db: Database): Promise<void> {
  await deleteOldKeys(db, { before: new Date(Date.now() - IDEMPOTENCY_KEY_HOURS * 3_600_000) });
  await deleteOldImageRequests(db, { before: new Date(Date.now() - RETRY_SECONDS * 1_000) });
}
