import type { Database } from "@/db/client";
import { bringDeliveriesForward } from "@/db/queries/webhook-queue";
import { bringForward } from "@/lib/queue/bring-forward";

/** Makes everything due that the database's clock, having been set back, would hold up until it is where it was. */
export async function catchUp(db: Database): Promise<void> {
  await bringForward(db);
  await bringDeliveriesForward(db);
}
