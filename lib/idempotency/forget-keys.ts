import type { Database } from "@/db/client";
import { deleteOldKeys } from "@/db/queries/idempotency-keys";
import { deleteOldImageRequests } from "@/db/queries/image-requests";
import { IDEMPOTENCY_KEY_HOURS } from "@/lib/contract/idempotency";
import { RETRY_SECONDS } from "@/lib/contract/openai";

/** Forgets the keys whose time is over, and the requests that no client tries again. */
export async function forgetOldKeys(db: Database): Promise<void> {
  await deleteOldKeys(db, { before: new Date(Date.now() - IDEMPOTENCY_KEY_HOURS * 3_600_000) });
  await deleteOldImageRequests(db, { before: new Date(Date.now() - RETRY_SECONDS * 1_000) });
}
