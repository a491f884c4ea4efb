import { and, asc, count, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { webhookDeliveries, webhookEndpoints } from "@/db/schema";

export type WebhookEndpointRow = typeof webhookEndpoints.$inferSelect;

/** Identifies a user's endpoint; without `livemode`, of either kind. */
type Named = { id: string; userId: string; livemode?: boolean };

const isOf = ({ id, userId, livemode }: Named) =>
  and(
    eq(webhookEndpoints.id, id),
    eq(webhookEndpoints.userId, userId),
    livemode === undefined ? undefined : eq(webhookEndpoints.livemode, livemode),
  );

/** A user's endpoints, oldest first. */
export async function listEndpoints(
  db: Database,
  { userId, livemode }: Omit<Named, "id">,
): Promise<WebhookEndpointRow[]> {
  return db
    .select()
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.userId, userId),
        livemode === undefined ? undefined : eq(webhookEndpoints.livemode, livemode),
      ),
    )
    .orderBy(asc(webhookEndpoints.id));
}

/** One of a user's endpoints; undefined both for a missing one and for somebody else's. */
export async function findEndpoint(db: Database, named: Named): Promise<WebhookEndpointRow | undefined> {
  const [found] = await db.select().from(webhookEndpoints).where(isOf(named));
  return found;
}

/** How many endpoints a user has. */
export async function countEndpoints(db: Database, { userId }: { userId: string }): Promise<number> {
  const [found] = await db
    .select({ count: count() })
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.userId, userId));
  return found?.count ?? 0;
}

/** Inserts an endpoint. */
export async function insertEndpoint(
  db: Database,
  endpoint: typeof webhookEndpoints.$inferInsert,
): Promise<WebhookEndpointRow> {
  const [row] = await db.insert(webhookEndpoints).values(endpoint).returning();
  if (!row) throw new Error("The endpoint was not written.");
  return row;
}

type Changes = Partial<Pick<WebhookEndpointRow, "url" | "events" | "enabled">>;

/**
 * Changes a user's endpoint. Enabling it clears the reason for which it was disabled.
 * @returns the endpoint, or undefined if it does not exist
 */
export async function updateEndpoint(
  db: Database,
  named: Named,
  changes: Changes,
): Promise<WebhookEndpointRow | undefined> {
  const anew = changes.enabled === true ? { disabledReason: null, failingSince: null } : {};
  // Without changes, the row is written as it is.
  const [row] = await db
    .update(webhookEndpoints)
    .set({ id: named.id, ...changes, ...anew })
    .where(isOf(named))
    .returning();
  return row;
}

/** Rotates the secret; the previous one keeps signing as well until a time. */
export async function rotateEndpoint(
  db: Database,
  named: Named,
  { secret, hours }: { secret: string; hours: number },
): Promise<WebhookEndpointRow | undefined> {
  const [row] = await db
    .update(webhookEndpoints)
    .set({
      secret,
      previousSecret: sql`${webhookEndpoints.secret}`,
      previousUntil: sql`now() + make_interval(hours => ${hours})`,
    })
    .where(isOf(named))
    .returning();
  return row;
}

/** Deletes a user's endpoint and its deliveries. @returns whether it existed */
export async function deleteEndpoint(db: Database, named: Named): Promise<boolean> {
  const deleted = await db.delete(webhookEndpoints).where(isOf(named)).returning({ id: webhookEndpoints.id });
  return deleted.length > 0;
}

/** Disables an endpoint because of its responses. @returns whether it was enabled until now */
export async function disableEndpoint(
  db: Database,
  { id, reason }: { id: string; reason: NonNullable<WebhookEndpointRow["disabledReason"]> },
): Promise<boolean> {
  const disabled = await db
    .update(webhookEndpoints)
    .set({ enabled: false, disabledReason: reason })
    .where(and(eq(webhookEndpoints.id, id), eq(webhookEndpoints.enabled, true)))
    .returning({ id: webhookEndpoints.id });
  return disabled.length > 0;
}

/** Abandons the pending deliveries of a disabled endpoint. */
export async function giveUpDeliveries(db: Database, { endpointId }: { endpointId: string }): Promise<void> {
  await db
    .update(webhookDeliveries)
    .set({ status: "failed", nextAttemptAt: null, claim: sql`${webhookDeliveries.claim} + 1` })
    .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.status, "pending")));
}

/** Records how an endpoint responded: since when it has been failing, or that it does not. */
export async function noteHealth(db: Database, { id, works }: { id: string; works: boolean }): Promise<void> {
  const { failingSince } = webhookEndpoints;
  // Writes a row only if this changes.
  const isNews = works ? isNotNull(failingSince) : sql`${failingSince} is null`;
  await db
    .update(webhookEndpoints)
    .set({ failingSince: works ? null : sql`now()` })
    .where(and(eq(webhookEndpoints.id, id), isNews));
}
