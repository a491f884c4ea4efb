import type { Database } from "@/db/client";
import { LIMITS, type LimitName, SLOW_DOWN } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { consume } from "@/lib/limits/consume";
import { isSlowed } from "@/lib/limits/is-slowed";
import type { Caller } from "./identify-caller";

/** What a request counts against: `key` has `rule` under the limiter's name `counter`. */
type Count = {
  counter: string;
  key: string;
  rule: { requests: number; seconds: number };
  why: string;
};

/**
 * Counts a request against its limit: per key, or per user for the web app.
 * @returns the headers that tell the caller where they stand
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 * @throws AppError `rate_limit_exceeded`
 */
export async function enforceLimit(
  db: Database,
  name: LimitName,
  caller: Caller,
): Promise<Record<string, string>> {
  const { counter, key, rule, why } = await countOf(db, name, caller);
  const { allowed, remaining, resetSeconds } = await consume(counter, rule, key);
  const headers = {
    "RateLimit-Policy": `"${name}";q=${rule.requests};w=${rule.seconds}`,
    RateLimit: `"${name}";r=${remaining};t=${resetSeconds}`,
  };
  if (allowed) return headers;
  throw new AppError(
    "rate_limit_exceeded",
    `${why}: at most ${rule.requests} in ${rule.seconds} seconds. Try again in ${resetSeconds} seconds.`,
    { headers: { ...headers, "Retry-After": String(resetSeconds) } },
  );
}

/** An account that the content policy slows down has one count for all of its keys: another key is no way around it. */
async function countOf(db: Database, name: LimitName, { userId, apiKeyId }: Caller): Promise<Count> {
  if (name === "generate" && (await isSlowed(db, { userId }))) {
    const { refusals, within } = SLOW_DOWN;
    const why = `The content policy refused ${refusals} of your tasks within ${within / 60} minutes, which slows your account down`;
    return { counter: "generate-slowed", key: userId, rule: SLOW_DOWN, why };
  }
  return { counter: name, key: apiKeyId ?? userId, rule: LIMITS[name], why: "Too many requests" };
}
