import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { freeCreditDays, freeCreditMailboxes } from "@/db/schema";

const TODAY = sql<string>`(now() at time zone 'UTC')::date`;

/**
 * Records that a mailbox has received free credits.
 * @returns whether it had not before
 */
export async function insertMailbox(db: Database, { hash }: { hash: string }): Promise<boolean> {
  const inserted = await db
    .insert(freeCreditMailboxes)
    .values({ hash })
    .onConflictDoNothing()
    .returning({ hash: freeCreditMailboxes.hash });
  return inserted.length > 0;
}

/** Forgets a mailbox that received nothing after all. */
export async function deleteMailbox(db: Database, { hash }: { hash: string }): Promise<void> {
  await db.delete(freeCreditMailboxes).where(eq(freeCreditMailboxes.hash, hash));
}

/**
 * Takes credits from today's pool. Concurrent takers wait until this transaction ends, so that the sum is exact.
 * @param most the pool of a day
 * @returns how many were available, at most `wanted`
 */
export async function takeFreeCredits(
  tx: Database,
  { wanted, most }: { wanted: number; most: number },
): Promise<number> {
  await tx.insert(freeCreditDays).values({ day: TODAY }).onConflictDoNothing();
  const isToday = eq(freeCreditDays.day, TODAY);
  const [today] = await tx.select().from(freeCreditDays).where(isToday).for("update");
  const taken = Math.max(0, Math.min(wanted, most - (today?.granted ?? most)));
  if (taken > 0) {
    await tx
      .update(freeCreditDays)
      .set({ granted: sql`${freeCreditDays.granted} + ${taken}` })
      .where(isToday);
  }
  return taken;
}
