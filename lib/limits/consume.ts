import { openDatabase } from "@/db/client";
import { type Count, countRequest, type Rule } from "@/db/queries/rate-limits";
import { instruments } from "@/lib/telemetry/instruments";

/** The result of counting a request against a limit. */
export type Standing = { allowed: boolean; remaining: number; resetSeconds: number };

/** The key of a counter. It includes the rule: another rule with the same name is counted separately. */
export const counterOf = (name: string, { requests, seconds }: Rule, key: string) =>
  `${name}:${requests}/${seconds}:${key}`;

/**
 * Counts a request. The limit holds in any window of its length, across all processes that share the database.
 * @param name of the limit
 * @param key who is counted
 */
export async function consume(name: string, rule: Rule, key: string): Promise<Standing> {
  return toStanding(name, rule, await countRequest(openDatabase().db, counterOf(name, rule, key), rule));
}

/** Interprets a count under its rule. Refused requests are recorded in the metrics. */
export function toStanding(name: string, { requests }: Rule, { points, reset }: Count): Standing {
  const allowed = points <= requests;
  if (!allowed) instruments().limited.add(1, { limit: name });
  return { allowed, remaining: Math.max(requests - points, 0), resetSeconds: Math.max(reset, 1) };
}
