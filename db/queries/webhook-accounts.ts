import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { webhookAccounts } from "@/db/schema";

export type WebhookAccountRow = typeof webhookAccounts.$inferSelect;

/** What a user's webhooks share; undefined before any of it was needed. */
export async function findWebhookAccount(
  db: Database,
  { userId }: { userId: string },
): Promise<WebhookAccountRow | undefined> {
  const [found] = await db.select().from(webhookAccounts).where(eq(webhookAccounts.userId, userId));
  return found;
}

/**
 * Stores a user's default secret, for live or for test tasks, replacing only the given unusable one.
 * @returns the secret that is now stored
 */
export async function keepDefaultSecret(
  db: Database,
  {
    userId,
    livemode,
    secret,
    useless = "",
  }: { userId: string; livemode: boolean; secret: string; useless?: string | undefined },
): Promise<string> {
  const field = livemode ? "secret" : "testSecret";
  const column = webhookAccounts[field];
  const kept = sql`coalesce(nullif(${column}, ${useless}), ${secret})`;
  const [row] = await db
    .insert(webhookAccounts)
    .values({ userId, [field]: secret })
    .onConflictDoUpdate({ target: webhookAccounts.userId, set: { [field]: kept } })
    .returning({ secret: column });
  return row?.secret ?? secret;
}

/** Sets the balance below which a user is notified, and forgets notifications for an earlier threshold. */
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
