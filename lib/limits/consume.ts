import { RateLimiterRes } from "rate-limiter-flexible";
import { instruments } from "@/lib/telemetry/instruments";
import { limiter } from "./limiters";

/** Where a caller stands after a request was counted. */
export type Standing = { allowed: boolean; remaining: number; resetSeconds: number };

/**
 * Counts one request.
 * @param name of the limit; one limit has one rule
 * @param key who is counted
 */
export async function consume(
  name: string,
  rule: { requests: number; seconds: number },
  key: string,
): Promise<Standing> {
  try {
    return standing(true, await limiter(name, rule).consume(key));
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection;
    instruments().limited.add(1, { limit: name });
    return standing(false, rejection);
  }
}

function standing(allowed: boolean, result: RateLimiterRes): Standing {
  return {
    allowed,
    remaining: allowed ? result.remainingPoints : 0,
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  };
}
