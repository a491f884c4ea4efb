import type { Database } from "@/db/client";
import {
  type Admission,
  countByKey,
  countByUser,
  type KeyRights,
  type Limit,
  type ReadAlong,
} from "@/db/queries/admission";
import type { Rule } from "@/db/queries/rate-limits";
import { readSession } from "@/lib/auth/read-session";
import { KEY_SCOPE_NAMES, type KeyScope } from "@/lib/closed-lists";
import { LIMITS, type LimitName, SLOW_DOWN } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { recordUse } from "@/lib/keys/record-use";
import { verifyKey } from "@/lib/keys/verify-key";
import { type Standing, toStanding } from "@/lib/limits/consume";
import { ADDRESS_HEADER } from "@/lib/request/address-header";
import { isSameOrigin } from "@/lib/request/is-same-origin";

/** Who sent a request, once verified, and what the key may do; a session may do anything its user may. */
export type Caller = KeyRights &
  ({ userId: string; source: "api"; apiKeyId: string } | { userId: string; source: "web"; apiKeyId: null });

const ALL_RIGHTS: KeyRights = { livemode: true, scopes: KEY_SCOPE_NAMES, models: null, capped: false };

/** A caller whose request was counted, even if it is over the limit. */
export type Admitted = {
  caller: Caller;
  limit: LimitName;
  rule: Rule;
  isSlowed: boolean;
  standing: Standing;
  /** The result of the additional reading. */
  found: unknown;
};

/** Methods that only read. */
export const SAFE_METHODS: readonly string[] = ["GET", "HEAD"];

/**
 * The caller of a request: the owner of the key in `Authorization`, else the user of the session cookie. The request is
 * counted against a limit of theirs: per key, or per user for the web app.
 * @param along what else to read for them in the same statement
 * @throws AppError `unauthorized`, the same one whatever the reason
 */
export async function admitCaller(
  db: Database,
  request: Request,
  name: LimitName,
  along?: ReadAlong,
): Promise<Admitted> {
  const authorization = request.headers.get("authorization");
  const limit = { name, ...LIMITS[name], ...(name === "generate" && { slowed: SLOW_DOWN }) };
  const admission =
    authorization === null
      ? await admitSession(db, request, { limit, along })
      : await admitKey(db, request, authorization, { limit, along });
  if (!admission) throw new AppError("unauthorized");
  const { userId, key, slowed: isSlowed, found, ...count } = admission;
  const rule = isSlowed ? SLOW_DOWN : LIMITS[name];
  const caller = callerOf(userId, key);
  const standing = toStanding(isSlowed ? `${name}-slowed` : name, rule, count);
  return { caller, limit: name, rule, isSlowed, standing, found };
}

type Counting = { limit: Limit; along?: ReadAlong };

function callerOf(userId: string, key: Admission["key"]): Caller {
  if (!key) return { ...ALL_RIGHTS, userId, source: "web", apiKeyId: null };
  const { id: apiKeyId, ...rights } = key;
  return { ...rights, userId, source: "api", apiKeyId };
}

async function admitKey(
  db: Database,
  request: Request,
  authorization: string,
  counting: Counting,
): Promise<Admission | undefined> {
  const key = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!key) return undefined;
  const address = request.headers.get(ADDRESS_HEADER) ?? "unknown";
  const admission = await verifyKey({ key, address }, (sha256) => countByKey(db, { sha256, ...counting }));
  if (admission?.key) recordUse(db, admission.key.id);
  return admission;
}

async function admitSession(
  db: Database,
  request: Request,
  counting: Counting,
): Promise<Admission | undefined> {
  if (!SAFE_METHODS.includes(request.method) && !isSameOrigin(request.headers)) return undefined;
  const session = await readSession(db, request.headers);
  return session && countByUser(db, { userId: session.userId, ...counting });
}

/**
 * The rate-limit headers.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function limitHeaders({ limit, rule, standing }: Admitted): Record<string, string> {
  const { remaining, resetSeconds } = standing;
  return {
    "RateLimit-Policy": `"${limit}";q=${rule.requests};w=${rule.seconds}`,
    RateLimit: `"${limit}";r=${remaining};t=${resetSeconds}`,
  };
}

/** @throws AppError `rate_limit_exceeded` if the request is over the limit */
export function requireWithinLimit({ rule, isSlowed, standing: { allowed, resetSeconds } }: Admitted): void {
  if (allowed) return;
  const { refusals, within } = SLOW_DOWN;
  const why = isSlowed
    ? `The content policy refused ${refusals} of your tasks within ${within / 60} minutes, so your account is slowed down`
    : "Too many requests";
  throw new AppError(
    "rate_limit_exceeded",
    `${why}: at most ${rule.requests} in ${rule.seconds} seconds. Try again in ${resetSeconds} seconds.`,
    { headers: { "Retry-After": String(resetSeconds) } },
  );
}

/** @throws AppError `insufficient_scope` if the key lacks the scope */
export function requireScope({ scopes }: Caller, scope: KeyScope): void {
  if (scopes.includes(scope)) return;
  throw new AppError(
    "insufficient_scope",
    `This key lacks the scope ${scope}: it has ${scopes.join(" and ")}. A key with the scope manage can change that, or its owner in ` +
      "Settings.",
  );
}
