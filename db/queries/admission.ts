import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { prepareStatement } from "@/db/statement";
import { isLive } from "./api-keys";
import { COUNT_BY_RULE, type Count, type Rule } from "./rate-limits";

/** A limit as a request meets it. */
export type Limit = Rule & {
  name: string;
  /**
   * What holds instead for all of an account's keys together, once the content policy has refused so many of its tasks
   * within so many seconds.
   */
  slowed?: Rule & { refusals: number; within: number };
};

/** Who sent a request, and where they stand now that it is counted. */
export type Admission = Count & { userId: string; apiKeyId: string | null; slowed: boolean };

const value = sql.placeholder;

/** Counts a request of the caller, if there is one: a row of `api_key_id` and `user_id`. */
const admission = (caller: SQL) => sql`
  with caller as (${caller}), judged as (
    select *, coalesce((
      select count(*) from (
        select from policy_refusals
        where user_id = caller.user_id and created_at > now() - make_interval(secs => ${value("within")})
        limit ${value("refusals")}
      ) as refusal
    ) >= ${value("refusals")}::integer, false) as slowed from caller
  ), rule as (
    select
      ${value("name")}::text || ':' || requests || '/' || seconds || ':'
        || case when slowed then user_id else coalesce(api_key_id, user_id) end as key,
      requests, seconds
    from (
      select *,
        case when slowed then ${value("slowedRequests")}::integer else ${value("requests")}::integer end as requests,
        case when slowed then ${value("slowedSeconds")}::integer else ${value("seconds")}::integer end as seconds
      from judged
    ) as ruled
  ), standing as (${COUNT_BY_RULE})
  select user_id as "userId", api_key_id as "apiKeyId", slowed, points, reset from judged, standing`;

const admitKey = prepareStatement<Admission>(
  "admit_key",
  admission(sql`
    select id as api_key_id, user_id from ${apiKeys} where ${apiKeys.sha256} = ${value("sha256")} and ${isLive()}`),
);

const admitUser = prepareStatement<Admission>(
  "admit_user",
  admission(sql`select null::text as api_key_id, ${value("userId")}::text as user_id`),
);

/**
 * Finds the key with this hash, unless it is revoked or expired, and counts a request of it against a limit: one statement,
 * for every call of the API begins so.
 */
export async function countByKey(
  db: Database,
  { sha256, limit }: { sha256: string; limit: Limit },
): Promise<Admission | undefined> {
  return (await admitKey(db, { sha256, ...valuesOf(limit) }))[0];
}

/** Counts a request of a user who is known already. */
export async function countByUser(
  db: Database,
  { userId, limit }: { userId: string; limit: Limit },
): Promise<Admission | undefined> {
  return (await admitUser(db, { userId, ...valuesOf(limit) }))[0];
}

function valuesOf({ name, requests, seconds, slowed }: Limit): Record<string, unknown> {
  const { refusals = null, within = null } = slowed ?? {};
  const { requests: slowedRequests = null, seconds: slowedSeconds = null } = slowed ?? {};
  return { name, requests, seconds, refusals, within, slowedRequests, slowedSeconds };
}
