import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@/db/client";
import { type ClaimedDelivery, claimDeliveries, releaseDelivery } from "@/db/queries/webhook-queue";
import { logger } from "@/lib/logger";
import type { Network } from "@/lib/net/network";
import { ATTEMPT_TIMEOUT_MS, attemptDelivery } from "./attempt-delivery";

/** Between two looks for what is due. */
const LOOK_MS = 500;
/** The same while there is more than this process has hands for. */
const BUSY_MS = 25;
/** Attempts of one process: they wait for other people's servers, and cost little else. */
const AT_ONCE = 256;
/** Of them, those of one endpoint. */
const OF_ONE_LANE = 4;
/** Longer than an attempt can take. Then its process has died, and another one takes what it had. */
const LEASE_SECONDS = ATTEMPT_TIMEOUT_MS / 1_000 + 10;
/** For so long a process that stops waits for receivers: one that is dead takes three times as long to be known as such. */
const GOODBYE_MS = 5_000;
/** From when on an endpoint that only fails is disabled. */
const HOPELESS_DAYS = 5;

/**
 * Delivers what is due, from now on.
 * @returns what stops it: nothing is begun from then on, what runs has `graceMs` to its end, five seconds at the most, and what is not
 * done by then is given back
 */
export function startDelivering(parts: { db: Database; network: Network }): {
  stop: (graceMs: number) => Promise<void>;
} {
  const { db } = parts;
  const stopping = new AbortController();
  const deadline = new AbortController();
  const running = new Set<Promise<void>>();
  const busy = new Map<string, number>();

  async function attempt(delivery: ClaimedDelivery): Promise<void> {
    const { id, claim, lane } = delivery;
    busy.set(lane, (busy.get(lane) ?? 0) + 1);
    try {
      await attemptDelivery(parts, delivery, deadline.signal);
    } catch (error) {
      if (deadline.signal.aborted) await releaseDelivery(db, { id, claim }).catch(() => {});
      // What it had is due again once its lease is over.
      else logger().error({ err: error, deliveryId: id }, "a delivery was not concluded");
    } finally {
      const left = (busy.get(lane) ?? 1) - 1;
      if (left > 0) busy.set(lane, left);
      else busy.delete(lane);
    }
  }

  /** @returns whether there may be more right now */
  async function look(): Promise<boolean> {
    const limit = AT_ONCE - running.size;
    if (limit <= 0) return true;
    const limits = { ofLane: OF_ONE_LANE, leaseSeconds: LEASE_SECONDS, hopelessDays: HOPELESS_DAYS };
    const claimed = await claimDeliveries(db, { limit, busy: Object.fromEntries(busy), ...limits });
    for (const delivery of claimed) {
      const work: Promise<void> = attempt(delivery).finally(() => running.delete(work));
      running.add(work);
    }
    return claimed.length > 0;
  }

  async function lookOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      const hasMore = await look().catch((error: unknown) => {
        logger().error({ err: error }, "looking for deliveries failed");
        return false;
      });
      await sleep(hasMore ? BUSY_MS : LOOK_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const looking = lookOn();
  return {
    stop: async (graceMs) => {
      stopping.abort();
      await looking;
      const late = setTimeout(() => deadline.abort(), Math.min(graceMs, GOODBYE_MS));
      await Promise.all(running);
      clearTimeout(late);
    },
  };
}
