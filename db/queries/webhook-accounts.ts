import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { webhookAccounts } from "@/db/schema";

export type WebhookAccountRow = typeof webhookAccounts.$inferSelect;

/** What a user's webhooks share, if anything was ever needed of it. */
export async function findWebhookAccount(
  db: Database,
  { userId }: { userId: string },
): Promise<WebhookAccountRow | undefined> {
  const [found] = await db.select().from(webhookAccounts).where(eq(webhookAccounts.userId, userId));
  return found;
}

/**
 * Keeps a user's default secret, unless there is another one than the one that is of no use any more.
 * @returns the one that is kept
 */
export async function keepDefaultSecret(
  db: Database,
  { userId, secret, useless = "" }: { userId: string; secret: string; useless?: string | undefined },
): Promise<string> {
  const [row] = await db
    .insert(webhookAccounts)
    .values({ userId, secret })
    .onConflictDoUpdate({
      target: webhookAccounts.userId,
      set: { secret: sql`coalesce(nullif(${webhookAccounts.secret}, ${useless}), excluded.secret)` },
    })
    .returning({ secret: webhookAccounts.secret });
  return row?.secret ?? secret;
}

/** Sets below which balance a user is told. What they were told of another one does not count for it. */
export async function setLowCredits(
  db: Database,
  { userId, lowCredits }: { userId: string; lowCredits: number },
): Promise<void> {
  const { lowCredits: before, lowToldTransfer: told } = webhookAccounts;
  await db
    .insert(webhookAccounts)
    .values({ userId, lowCredits })
    .onConflictDoUpdate({
      target: webhookAccounts.userId,
      set: { lowCredits, lowToldTransfer: sql`case when ${before} = excluded.low_credits then ${told} end` },
    });
}
