import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { StoredAttempt } from "@/db/schema";
import { prepareStatement } from "@/db/statement";

/** A delivery claimed by this process, with everything needed to send it. */
export type ClaimedDelivery = {
  id: string;
  claim: number;
  lane: string;
  user_id: string;
  /** Whether its endpoint has recently only failed. */
  is_failing: boolean;
  body: string;
  tries: number;
  /** Null if its endpoint was deleted in the meantime. */
  url: string | null;
  endpoint_id: string | null;
  /** Whether the endpoint is enabled. */
  is_enabled: boolean;
  /** Whether it has failed for long enough to be disabled. */
  is_hopeless: boolean;
  /** Sealed secrets, the current one first. */
  secrets: string[];
};

const value = sql.placeholder;

/**
 * Whether a delivery is pending, deliberately phrased unlike the index of due deliveries: PostgreSQL estimates that index to be
 * nearly empty among many ended ones, and would scan all of it for one id.
 */
const IS_OPEN = sql`next_attempt_at is not null`;

/**
 * Skips from lane to lane through the index and takes a few deliveries of each, so that an endpoint with thousands of them
 * costs one step. A lane that has recently only failed is tried one delivery at a time. Of these, each account gets its
 * share, and so do failing lanes together, so that dead servers do not occupy all senders. What is taken becomes due again
 * after a while, because its process may die.
 */
const claim = prepareStatement<ClaimedDelivery>(
  "claim_webhook_deliveries",
  sql`
  with recursive lanes as (
    (select lane from webhook_deliveries where status = 'pending' order by lane limit 1)
    union all
    select (
      select d.lane from webhook_deliveries d where d.status = 'pending' and d.lane > lanes.lane order by d.lane limit 1
    ) from lanes where lanes.lane is not null
  ), found as (
    select picked.*, e.failing_since is not null as is_failing
    from lanes left join webhook_endpoints e on e.id = lanes.lane cross join lateral (
      select d.id, d.user_id, d.next_attempt_at from webhook_deliveries d
      where d.status = 'pending' and d.lane = lanes.lane and d.next_attempt_at <= now()
      order by d.next_attempt_at
      limit greatest(0, case when e.failing_since is null then ${value("ofLane")}::integer else 1 end
        - coalesce((${value("busy")}::jsonb -> 'lanes' ->> lanes.lane)::integer, 0))
      for update skip locked
    ) picked
  ), ranked as (
    select found.*,
      row_number() over (partition by user_id order by next_attempt_at)
        + coalesce((${value("busy")}::jsonb -> 'accounts' ->> user_id)::integer, 0) as of_account,
      row_number() over (partition by is_failing order by next_attempt_at)
        + coalesce((${value("busy")}::jsonb ->> 'failing')::integer, 0) as of_kind
    from found
  ), due as (
    select id from ranked
    where of_account <= ${value("ofAccount")}::integer
      and (not is_failing or of_kind <= ${value("ofFailing")}::integer)
    order by next_attempt_at limit ${value("limit")}::integer
  ), taken as (
    update webhook_deliveries d
    set claim = d.claim + 1, next_attempt_at = now() + make_interval(secs => ${value("leaseSeconds")}::integer)
    from due where d.id = due.id
    returning d.*
  )
  select taken.id, taken.claim, taken.lane, taken.user_id, e.failing_since is not null as is_failing, taken.body, taken.tries, taken.endpoint_id,
    coalesce(taken.url, e.url) as url,
    taken.endpoint_id is null or coalesce(e.enabled, false) as is_enabled,
    coalesce(e.failing_since < now() - make_interval(days => ${value("hopelessDays")}::integer), false) as is_hopeless,
    case when taken.endpoint_id is null then array_remove(array[case when taken.livemode then a.secret else a.test_secret end], null)
      else array_remove(array[e.secret, case when e.previous_until > now() then e.previous_secret end], null) end as secrets
  from taken left join webhook_endpoints e on e.id = taken.endpoint_id
    left join webhook_accounts a on a.user_id = taken.user_id`,
);

/** The number of attempts in progress: per lane, per account, and of all failing endpoints. */
export type Busy = { lanes: Record<string, number>; accounts: Record<string, number>; failing: number };

type Wanted = {
  /** The most in total. */
  limit: number;
  /** The most of one lane, including those in progress; likewise of one account, and of all failing endpoints. */
  ofLane: number;
  ofAccount: number;
  ofFailing: number;
  /** The attempts in progress. */
  busy: Busy;
  leaseSeconds: number;
  hopelessDays: number;
};

/** Claims due deliveries, the longest due first. */
export async function claimDeliveries(db: Database, { busy, ...wanted }: Wanted): Promise<ClaimedDelivery[]> {
  return claim(db, { busy: JSON.stringify(busy), ...wanted });
}

/** How many attempts of a delivery are kept. */
const KEPT = 20;

/** The attempt is recorded in any case; only the latest claim decides the delivery's outcome. */
const record = prepareStatement<{ id: string }>(
  "record_webhook_attempt",
  sql`
  update webhook_deliveries set
    attempts = (case when jsonb_array_length(attempts) >= ${sql.raw(String(KEPT))} then attempts - 0 else attempts end)
      || ${value("attempt")}::jsonb,
    tries = case when claim = ${value("claim")}::integer then tries + 1 else tries end,
    status = case when claim = ${value("claim")}::integer then ${value("status")}::text else status end,
    next_attempt_at = case when claim = ${value("claim")}::integer
      then now() + make_interval(secs => ${value("waitSeconds")}::float) else next_attempt_at end
  where id = ${value("id")}
  returning id`,
);

type Outcome = {
  id: string;
  claim: number;
  attempt: StoredAttempt;
  status: "pending" | "succeeded" | "failed";
  /** Seconds until the next attempt; null if there is none. */
  waitSeconds: number | null;
};

/** Records an attempt, and whether its delivery is to be tried again. */
export async function recordAttempt(db: Database, { attempt, ...outcome }: Outcome): Promise<void> {
  await record(db, { attempt: JSON.stringify([attempt]), ...outcome });
}

const release = prepareStatement<{ id: string }>(
  "release_webhook_delivery",
  sql`
  update webhook_deliveries set claim = claim + 1, next_attempt_at = now()
  where id = ${value("id")} and claim = ${value("claim")}::integer and ${IS_OPEN}
  returning id`,
);

/** Returns a claimed delivery as if it had never been claimed. */
export async function releaseDelivery(
  db: Database,
  { id, claim }: { id: string; claim: number },
): Promise<void> {
  await release(db, { id, claim });
}

const abandon = prepareStatement<{ id: string }>(
  "abandon_webhook_delivery",
  sql`
  update webhook_deliveries set status = 'failed', next_attempt_at = null
  where id = ${value("id")} and claim = ${value("claim")}::integer and ${IS_OPEN}
  returning id`,
);

/** Ends a delivery without a recipient. */
export async function abandonDelivery(
  db: Database,
  { id, claim }: { id: string; claim: number },
): Promise<void> {
  await abandon(db, { id, claim });
}

/** Makes new deliveries due after the database's clock was set back: those created in the future. */
export async function bringDeliveriesForward(db: Database): Promise<void> {
  await db.execute(
    sql`update webhook_deliveries set next_attempt_at = now() where created_at > now() and claim = 0 and next_attempt_at > now()`,
  );
}
