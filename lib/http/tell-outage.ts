import type { Unavailable } from "@/db/unavailable";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** All requests meet the same outage, so it is logged this often; each request's own line names it as well. */
const TOLD_EVERY_MS = 10_000;

type Outages = { met: number; told: Map<Unavailable, number> };

const outages = () =>
  shared<Outages>("http.outages", () => ({ met: Number.NEGATIVE_INFINITY, told: new Map() }));

/** Logs that the database is away, at most once in a while. */
export function tellOutage(reason: Unavailable, err: unknown): void {
  const now = performance.now();
  const known = outages();
  known.met = now;
  if (now - (known.told.get(reason) ?? Number.NEGATIVE_INFINITY) < TOLD_EVERY_MS) return;
  known.told.set(reason, now);
  logger().error({ err }, `the database is unavailable: ${reason}`);
}

/** Whether any request met an outage since `moment`, a value of `performance.now()`. */
export function metOutageSince(moment: number): boolean {
  return outages().met >= moment;
}
