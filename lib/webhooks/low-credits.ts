import type { Database } from "@/db/client";
import { findWebhookAccount, setLowCredits } from "@/db/queries/webhook-accounts";
import { LOW_CREDITS } from "@/lib/closed-lists";

/** The threshold of a user's low-balance event, in credits. */
export async function lowCreditsOf(db: Database, { userId }: { userId: string }): Promise<number> {
  return (await findWebhookAccount(db, { userId }))?.lowCredits ?? LOW_CREDITS.default;
}

/** Changes the threshold. @param credits within `LOW_CREDITS` */
export async function changeLowCredits(
  db: Database,
  { userId, credits }: { userId: string; credits: number },
): Promise<void> {
  await setLowCredits(db, { userId, lowCredits: credits });
}
