import { LIMITS, type LimitName } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { consume } from "@/lib/limits/consume";
import type { Caller } from "./identify-caller";

/**
 * Counts a request against its limit: per key, or per user for the web app.
 * @returns the headers that tell the caller where they stand
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 * @throws AppError `rate_limit_exceeded`
 */
export async function enforceLimit(name: LimitName, caller: Caller): Promise<Record<string, string>> {
  const rule = LIMITS[name];
  const { allowed, remaining, resetSeconds } = await consume(name, rule, caller.apiKeyId ?? caller.userId);
  const headers = {
    "RateLimit-Policy": `"${name}";q=${rule.requests};w=${rule.seconds}`,
    RateLimit: `"${name}";r=${remaining};t=${resetSeconds}`,
  };
  if (allowed) return headers;
  throw new AppError(
    "rate_limit_exceeded",
    `Too many requests: at most ${rule.requests} in ${rule.seconds} seconds. Try again in ${resetSeconds} seconds.`,
    { headers: { ...headers, "Retry-After": String(resetSeconds) } },
  );
}
