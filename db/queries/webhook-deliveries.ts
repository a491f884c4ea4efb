import { and, desc, eq, gte, inArray, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { webhookDeliveries } from "@/db/schema";
import { prepareStatement } from "@/db/statement";

export type WebhookDeliveryRow = typeof webhookDeliveries.$inferSelect;

const value = sql.placeholder;

/** The last character of an id distinguishes an event's deliveries, of which there are at most ten. */
const CALLS_OWN = "a";

/**
 * Inserts a delivery for each of a user's endpoints that subscribes to the event, and for the request's own address. The
 * endpoints are locked against deletion, so that deleting one meanwhile does not undo the rest.
 */
const insertForAll = prepareStatement<{ id: string }>(
  "insert_webhook_deliveries",
  sql`
  with named as (
    select e.id from webhook_endpoints e
    where e.user_id = ${value("userId")} and e.enabled and e.livemode = ${value("livemode")}::boolean
      and ${value("type")}::text = any(e.events)
    order by e.id for key share
  ), called as (
    select a.user_id from webhook_accounts a
    where a.user_id = ${value("userId")} and ${value("url")}::text is not null for key share
  )
  insert into webhook_deliveries (id, user_id, endpoint_id, url, lane, livemode, type, task_id, body, next_attempt_at)
  select ${value("prefix")}::text || sign, ${value("userId")}, endpoint_id, url, lane,
    ${value("livemode")}::boolean, ${value("type")},
    ${value("taskId")}::text, ${value("body")}::text, now()
  from (
    select (row_number() over () - 1)::text as sign, id as endpoint_id, null::text as url, id as lane from named
    union all
    select ${CALLS_OWN}::text, null, ${value("url")}::text, ${value("lane")}::text from called
  ) as targets
  returning id`,
);

type Told = {
  /** An id without its last character. */
  prefix: string;
  userId: string;
  livemode: boolean;
  type: WebhookDeliveryRow["type"];
  taskId: string | null;
  body: string;
  /** The address that the request has named, and its lane. */
  url: string | null;
  lane: string | null;
};

/** Enqueues an event's deliveries in the caller's transaction. @returns how many there are */
export async function insertDeliveries(db: Database, told: Told): Promise<number> {
  return (await insertForAll(db, told)).length;
}

/** Enqueues a single delivery that an endpoint's owner asked for. */
export async function insertDelivery(
  db: Database,
  delivery: Pick<WebhookDeliveryRow, "id" | "userId" | "livemode" | "type" | "body"> & { endpointId: string },
): Promise<WebhookDeliveryRow> {
  const [row] = await db
    .insert(webhookDeliveries)
    .values({ ...delivery, lane: delivery.endpointId, nextAttemptAt: sql`now()` as never })
    .returning();
  if (!row) throw new Error("The delivery was not written.");
  return row;
}

type OfEndpoint = { endpointId: string; userId: string };

const isOf = ({ endpointId, userId }: OfEndpoint): SQL | undefined =>
  and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.userId, userId));

/** Which deliveries: all of a user's, or those of one endpoint, one kind of task, or one task. */
type Wanted = { userId: string; endpointId?: string; livemode?: boolean; taskId?: string };

/** Deliveries, newest first. Omitted conditions do not apply. */
export async function listDeliveries(
  db: Database,
  { before, status, limit, ...wanted }: Wanted & Page,
): Promise<WebhookDeliveryRow[]> {
  const { endpointId, livemode, taskId, userId } = wanted;
  return db
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.userId, userId),
        endpointId === undefined ? undefined : eq(webhookDeliveries.endpointId, endpointId),
        livemode === undefined ? undefined : eq(webhookDeliveries.livemode, livemode),
        taskId === undefined ? undefined : eq(webhookDeliveries.taskId, taskId),
        before === undefined ? undefined : lt(webhookDeliveries.id, before),
        status && eq(webhookDeliveries.status, status),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(limit);
}

type Page = {
  /** Only those older than the one with this id. */
  before?: string | undefined;
  status?: WebhookDeliveryRow["status"] | undefined;
  limit: number;
};

/** One delivery of an endpoint. */
export async function findDelivery(
  db: Database,
  { id, ...of }: OfEndpoint & { id: string },
): Promise<WebhookDeliveryRow | undefined> {
  const [found] = await db
    .select()
    .from(webhookDeliveries)
    .where(and(isOf(of), eq(webhookDeliveries.id, id)));
  return found;
}

/** Makes a delivery due again. A sender that is delivering it may still record its attempt, but not its outcome. */
const ANEW = {
  status: "pending" as const,
  tries: 0,
  claim: sql`${webhookDeliveries.claim} + 1`,
  nextAttemptAt: sql`now()`,
};

/** Makes one of an endpoint's deliveries due again, whatever its outcome. */
export async function replayDelivery(
  db: Database,
  { id, ...of }: OfEndpoint & { id: string },
): Promise<WebhookDeliveryRow | undefined> {
  const [row] = await db
    .update(webhookDeliveries)
    .set(ANEW)
    .where(and(isOf(of), eq(webhookDeliveries.id, id)))
    .returning();
  return row;
}

/** The same for all of an endpoint's deliveries since a time that have not succeeded. @returns how many there are */
export async function replayDeliveries(
  db: Database,
  { since, ...of }: OfEndpoint & { since: Date },
): Promise<number> {
  const replayed = await db
    .update(webhookDeliveries)
    .set(ANEW)
    .where(and(isOf(of), gte(webhookDeliveries.createdAt, since), ne(webhookDeliveries.status, "succeeded")))
    .returning({ id: webhookDeliveries.id });
  return replayed.length;
}

/** Deletes deliveries created before a time, at most `limit`. @returns how many */
export async function deleteOldDeliveries(
  db: Database,
  { days, limit }: { days: number; limit: number },
): Promise<number> {
  const old = db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(lt(webhookDeliveries.createdAt, sql`now() - make_interval(days => ${days})`))
    .limit(limit);
  const deleted = await db
    .delete(webhookDeliveries)
    .where(inArray(webhookDeliveries.id, old))
    .returning({ id: webhookDeliveries.id });
  return deleted.length;
}
