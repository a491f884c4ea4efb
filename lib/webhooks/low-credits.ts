import type { Database } from "@/db/client";
import { findWebhookAccount, setLowCredits } from "@/db/queries/webhook-accounts";
import { LOW_CREDITS } from "@/lib/closed-lists";

/** Below which balance a user is told, in credits. */
export async function lowCreditsOf(db: Database, { userId }: { userId: string }): Promise<number> {
  return (await findWebhookAccount(db, { userId }))?.lowCredits ?? LOW_CREDITS.default;
}

/** Changes it. @param credits within `LOW_CREDITS` */
export async function changeLowCredits(
  db: Database,
  { userId, credits }: { userId: string; credits: number },
): Promise<void> {
  await setLowCredits(db, { userId, lowCredits: credits });
}
