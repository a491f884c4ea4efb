import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { oncePer, prepareStatement } from "@/db/statement";
import type { KeyScope } from "@/lib/closed-lists";
import { isLive } from "./api-keys";
import { COUNT_BY_RULE, type Count, type Rule } from "./rate-limits";

/** A rate limit as it applies to a request. */
export type Limit = Rule & {
  name: string;
  /**
   * The limit that replaces it for all of an account's keys together, once the content policy has refused this many of
   * its tasks within this many seconds.
   */
  slowed?: Rule & { refusals: number; within: number };
};

/** What a key permits. */
export type KeyRights = {
  livemode: boolean;
  scopes: KeyScope[];
  /** The ids of the models it may use; null for all. */
  models: string[] | null;
  /** Whether it has a daily or monthly cap. */
  capped: boolean;
};

/** The key of a request. */
type AdmittedKey = KeyRights & { id: string };

type Counted = Count & { userId: string; slowed: boolean };

/**
 * Something that the admitting statement also reads for the caller, unless they are over the limit: another round trip would
 * cost more than the rest of it.
 */
export type Reading = {
  /** Unique to this expression. */
  name: string;
  /** A JSON expression. `caller` is a row of `user_id` and `livemode`. */
  json: SQL;
};

/** A reading, with its parameters. */
export type ReadAlong = { reading: Reading; values: Record<string, unknown> };

/** Who sent a request, and how much of the limit is left now that it is counted. */
export type Admission = Counted & {
  key: AdmittedKey | null;
  /** The result of the additional reading, or null. */
  found: unknown;
};

const value = sql.placeholder;

/** The key and rule that a caller is counted under. */
const RULE = sql`rule as (
    select ${value("name")}::text || ':' || ${value("requests")}::integer || '/' || ${value("seconds")}::integer || ':'
        || coalesce(api_key_id, user_id) as key,
      ${value("requests")}::integer as requests, ${value("seconds")}::integer as seconds, false as slowed
    from caller
  )`;

/** The same if the content policy may have throttled the account. */
const RULE_OR_SLOWED = sql`judged as (
    select *, (
      select count(*) from (
        select from policy_refusals
        where user_id = caller.user_id and created_at > now() - make_interval(secs => ${value("within")})
        limit ${value("refusals")}
      ) as refusal
    ) >= ${value("refusals")}::integer as slowed from caller
  ), rule as (
    select
      ${value("name")}::text || ':' || requests || '/' || seconds || ':'
        || case when slowed then user_id else coalesce(api_key_id, user_id) end as key,
      requests, seconds, slowed
    from (
      select *,
        case when slowed then ${value("slowedRequests")}::integer else ${value("requests")}::integer end as requests,
        case when slowed then ${value("slowedSeconds")}::integer else ${value("seconds")}::integer end as seconds
      from judged
    ) as ruled
  )`;

const NOTHING: Reading = { name: "", json: sql`null::json` };

/** Counts a request of the caller (a row of `api_key_id`, `user_id` and `livemode`), if there is one. */
const admission = (caller: SQL, rule: SQL, { json }: Reading, rights = sql``) => sql`
  with caller as (${caller}), ${rule}, standing as (${COUNT_BY_RULE})
  select user_id as "userId", slowed, points, reset${rights}, case when points <= requests then ${json} end as found
  from caller, rule, standing`;

const BY_KEY = sql`
    select id as api_key_id, user_id, livemode, scopes, models,
      credits_per_day is not null or credits_per_month is not null as capped
    from ${apiKeys} where ${apiKeys.sha256} = ${value("sha256")} and ${isLive()}`;
const BY_USER = sql`select null::text as api_key_id, ${value("userId")}::text as user_id, true as livemode`;
const RIGHTS = sql`, api_key_id as id, livemode, scopes, models, capped`;

type ByUser = Counted & { found: unknown };
type ByKey = ByUser & AdmittedKey;
/** The statements that admit a caller, by what else they read. */
function admissionsWith(reading: Reading) {
  const name = (admits: string) => (reading.name ? `${admits}_to_${reading.name}` : admits);
  const byKey = (admits: string, rule: SQL) =>
    prepareStatement<ByKey>(name(admits), admission(BY_KEY, rule, reading, RIGHTS));
  const byUser = (admits: string, rule: SQL) =>
    prepareStatement<ByUser>(name(admits), admission(BY_USER, rule, reading));
  return {
    key: byKey("admit_key", RULE),
    slowedKey: byKey("admit_slowed_key", RULE_OR_SLOWED),
    user: byUser("admit_user", RULE),
    slowedUser: byUser("admit_slowed_user", RULE_OR_SLOWED),
  };
}
const admissions = oncePer(admissionsWith);

/**
 * Finds the key with this hash, unless it is revoked or expired, and counts a request against a limit: in one
 * statement, because every API call starts with it.
 */
export async function countByKey(
  db: Database,
  { sha256, limit, along }: { sha256: string; limit: Limit; along?: ReadAlong },
): Promise<Admission | undefined> {
  const { key, slowedKey } = admissions(along?.reading ?? NOTHING);
  const admit = limit.slowed ? slowedKey : key;
  const [admitted] = await admit(db, { sha256, ...valuesOf(limit), ...along?.values });
  if (!admitted) return undefined;
  const { id, livemode, scopes, models, capped, ...counted } = admitted;
  return { ...counted, key: { id, livemode, scopes, models, capped } };
}

/** Counts a request of a user who is already authenticated. */
export async function countByUser(
  db: Database,
  { userId, limit, along }: { userId: string; limit: Limit; along?: ReadAlong },
): Promise<Admission | undefined> {
  const { user, slowedUser } = admissions(along?.reading ?? NOTHING);
  const admit = limit.slowed ? slowedUser : user;
  const [counted] = await admit(db, { userId, ...valuesOf(limit), ...along?.values });
  return counted && { ...counted, key: null };
}

function valuesOf({ name, requests, seconds, slowed }: Limit): Record<string, unknown> {
  if (!slowed) return { name, requests, seconds };
  const { refusals, within, requests: slowedRequests, seconds: slowedSeconds } = slowed;
  return { name, requests, seconds, refusals, within, slowedRequests, slowedSeconds };
}
