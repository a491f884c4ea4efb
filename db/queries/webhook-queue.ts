import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { StoredAttempt } from "@/db/schema";
import { prepareStatement } from "@/db/statement";

/** A delivery that this process has taken, with all that is needed to send it. */
export type ClaimedDelivery = {
  id: string;
  claim: number;
  lane: string;
  user_id: string;
  /** Whether its endpoint has only failed recently. */
  is_failing: boolean;
  body: string;
  tries: number;
  /** Null if its endpoint was deleted in the meantime. */
  url: string | null;
  endpoint_id: string | null;
  /** Whether that takes any. */
  is_enabled: boolean;
  /** Whether nothing but failures came of it for as long as it takes to disable it. */
  is_hopeless: boolean;
  /** Sealed, the current one first. */
  secrets: string[];
};

const value = sql.placeholder;

/**
 * Whether a delivery is pending, in other words than those of the index of what is due: PostgreSQL takes that for nearly empty among
 * many that have ended, and would search all of it for one id.
 */
const IS_OPEN = sql`next_attempt_at is not null`;

/**
 * Walks from lane to lane by the index, however many deliveries wait in one, and takes a few of each: the one endpoint
 * that has thousands of them is one step. A lane that has only failed recently is tried one at a time. Of what is
 * found, each account gets its share, and those that fail no more than theirs: who waits for dead servers leaves hands
 * to others. What is taken is due again when its time is over, for its process may have died.
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

/** How many attempts are in work: of each lane, of each account, and of all whose endpoints fail. */
export type Busy = { lanes: Record<string, number>; accounts: Record<string, number>; failing: number };

type Wanted = {
  /** At the most. */
  limit: number;
  /** Of one lane, those included that are in work; the same of one account, and of all whose endpoints fail. */
  ofLane: number;
  ofAccount: number;
  ofFailing: number;
  /** What is in work. */
  busy: Busy;
  leaseSeconds: number;
  hopelessDays: number;
};

/** Takes deliveries that are due, the longest due first. */
export async function claimDeliveries(db: Database, { busy, ...wanted }: Wanted): Promise<ClaimedDelivery[]> {
  return claim(db, { busy: JSON.stringify(busy), ...wanted });
}

/** How many attempts are kept of a delivery. */
const KEPT = 20;

/** The attempt is noted in any case; what becomes of the delivery is up to the latest claim. */
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
  /** Until the next try, in seconds; null if there is none. */
  waitSeconds: number | null;
};

/** Notes how an attempt went, and what is to become of its delivery. */
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

/** Gives a delivery back that was taken, as if it had not been. */
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

/** Ends a delivery for which there is nobody any more. */
export async function abandonDelivery(
  db: Database,
  { id, claim }: { id: string; claim: number },
): Promise<void> {
  await abandon(db, { id, claim });
}
