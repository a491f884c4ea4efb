import type { Database } from "@/db/client";
import { deleteOldDeliveries } from "@/db/queries/webhook-deliveries";
import { DELIVERY_DAYS } from "@/lib/contract/retention";

const AT_ONCE = 1_000;

/** Deletes deliveries past their retention. @param signal ends it between batches */
export async function forgetOldDeliveries(db: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if ((await deleteOldDeliveries(db, { days: DELIVERY_DAYS, limit: AT_ONCE })) < AT_ONCE) return;
  }
}
