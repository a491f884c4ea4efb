import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { prepareStatement } from "@/db/statement";
import type { KeyScope } from "@/lib/closed-lists";
import { isLive } from "./api-keys";
import { COUNT_BY_RULE, type Count, type Rule } from "./rate-limits";

/** A limit as a request meets it. */
export type Limit = Rule & {
  name: string;
  /**
   * The limit that replaces it for all of an account's keys together, once the content policy has refused so many of
   * its tasks within so many seconds.
   */
  slowed?: Rule & { refusals: number; within: number };
};

/** What a key lets its holder do. */
export type KeyRights = {
  livemode: boolean;
  scopes: KeyScope[];
  /** The ids of the models it may draw with; null for all. */
  models: string[] | null;
  /** Whether what it spends in a day or a month has an end. */
  capped: boolean;
};

/** A key that a request was sent with. */
type AdmittedKey = KeyRights & { id: string };

type Counted = Count & { userId: string; slowed: boolean };

/** Who sent a request, and where they stand now that it is counted. */
export type Admission = Counted & { key: AdmittedKey | null };

const value = sql.placeholder;

/** What a caller counts under, with one rule for all. */
const RULE = sql`rule as (
    select ${value("name")}::text || ':' || ${value("requests")}::integer || '/' || ${value("seconds")}::integer || ':'
        || coalesce(api_key_id, user_id) as key,
      ${value("requests")}::integer as requests, ${value("seconds")}::integer as seconds, false as slowed
    from caller
  )`;

/** The same where the content policy may have slowed the account down. */
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

/** Counts a request of the caller, if there is one: a row of `api_key_id` and `user_id`. */
const admission = (caller: SQL, rule: SQL, rights = sql``) => sql`
  with caller as (${caller}), ${rule}, standing as (${COUNT_BY_RULE})
  select user_id as "userId", slowed, points, reset${rights} from caller, rule, standing`;

const BY_KEY = sql`
    select id as api_key_id, user_id, livemode, scopes, models,
      credits_per_day is not null or credits_per_month is not null as capped
    from ${apiKeys} where ${apiKeys.sha256} = ${value("sha256")} and ${isLive()}`;
const BY_USER = sql`select null::text as api_key_id, ${value("userId")}::text as user_id`;
const RIGHTS = sql`, api_key_id as id, livemode, scopes, models, capped`;

type ByKey = Counted & AdmittedKey;
const admitKey = prepareStatement<ByKey>("admit_key", admission(BY_KEY, RULE, RIGHTS));
const admitUser = prepareStatement<Counted>("admit_user", admission(BY_USER, RULE));
const admitSlowedKey = prepareStatement<ByKey>("admit_slowed_key", admission(BY_KEY, RULE_OR_SLOWED, RIGHTS));
const admitSlowedUser = prepareStatement<Counted>("admit_slowed_user", admission(BY_USER, RULE_OR_SLOWED));

/**
 * Finds the key with this hash, unless it is revoked or expired, and counts a request against a limit: in one
 * statement, because every API call starts with it.
 */
export async function countByKey(
  db: Database,
  { sha256, limit }: { sha256: string; limit: Limit },
): Promise<Admission | undefined> {
  const admit = limit.slowed ? admitSlowedKey : admitKey;
  const [admitted] = await admit(db, { sha256, ...valuesOf(limit) });
  if (!admitted) return undefined;
  const { id, livemode, scopes, models, capped, ...counted } = admitted;
  return { ...counted, key: { id, livemode, scopes, models, capped } };
}

/** Counts a request of a user who is known already. */
export async function countByUser(
  db: Database,
  { userId, limit }: { userId: string; limit: Limit },
): Promise<Admission | undefined> {
  const admit = limit.slowed ? admitSlowedUser : admitUser;
  const [counted] = await admit(db, { userId, ...valuesOf(limit) });
  return counted && { ...counted, key: null };
}

function valuesOf({ name, requests, seconds, slowed }: Limit): Record<string, unknown> {
  if (!slowed) return { name, requests, seconds };
  const { refusals, within, requests: slowedRequests, seconds: slowedSeconds } = slowed;
  return { name, requests, seconds, refusals, within, slowedRequests, slowedSeconds };
}
