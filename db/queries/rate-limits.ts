import { and, eq, gt, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { prepareStatement } from "@/db/statement";

/** This many requests are allowed within any `seconds`. */
export type Rule = { requests: number; seconds: number };

/** A caller's state: `points` as stored, and the seconds until the oldest request leaves the window. */
export type Count = { points: number; reset: number };

/**
 * SQL that counts a request, given a CTE `rule` with one row of `key`, `requests` and `seconds`. It is exact under concurrency,
 * because the row is locked before the clock is read. A refused request leaves no trace, so that waiting helps even callers
 * who keep trying. If the clock was set back, requests further ahead than a window are dropped.
 */
export const COUNT_BY_RULE = sql`
  insert into rate_limits as counted (key, points, expire, hits)
  select key, 1, clock_timestamp() + make_interval(secs => seconds), array[clock_timestamp()] from rule
  on conflict (key) do update set (points, expire, hits) = (
    select
      least(cardinality(live), requests) + 1,
      now + span,
      case when cardinality(live) < requests then live || greatest(now, live[cardinality(live)]) else live end
    from (
      select requests, span, now,
        counted.hits[width_bucket(now - span, counted.hits) + 1 : width_bucket(now + span, counted.hits)] as live
      from (
        select requests, make_interval(secs => seconds) as span, clock_timestamp() as now from rule offset 0
      ) as asked
    ) as standing
  )
  returning points, (
    select ceil(extract(epoch from hits[1] - clock_timestamp()) + seconds)::integer from rule
  ) as reset`;

const countHit = prepareStatement<Count>(
  "count_request",
  sql`with rule as (
    select ${sql.placeholder("key")}::text as key, ${sql.placeholder("requests")}::integer as requests,
      ${sql.placeholder("seconds")}::integer as seconds
  ) ${COUNT_BY_RULE}`,
);

/** Counts a request under a key against its rule. */
export async function countRequest(db: Database, key: string, rule: Rule): Promise<Count> {
  const [count] = await countHit(db, { key, ...rule });
  if (!count) throw new Error("A request was not counted.");
  return count;
}

/** Undoes the latest count under a key. */
export async function uncountRequest(db: Database, key: string): Promise<void> {
  const { points, hits } = rateLimits;
  await db
    .update(rateLimits)
    .set({
      points: sql`greatest(${points} - 1, 0)`,
      hits: sql`trim_array(${hits}, least(cardinality(${hits}), 1))`,
    })
    .where(eq(rateLimits.key, key));
}

/** Remembers a key for this many seconds. */
export async function setMark(db: Database, key: string, seconds: number): Promise<void> {
  const row = { points: 1, expire: sql`now() + make_interval(secs => ${seconds})` };
  await db
    .insert(rateLimits)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: rateLimits.key, set: row });
}

/** Whether a key is remembered. */
export async function hasMark(db: Database, key: string): Promise<boolean> {
  const found = await db
    .select({ key: rateLimits.key })
    .from(rateLimits)
    .where(and(eq(rateLimits.key, key), gt(rateLimits.expire, sql`now()`)));
  return found.length > 0;
}

/** Deletes expired rows. */
export async function deleteExpiredLimits(db: Database): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, sql`now()`));
}
