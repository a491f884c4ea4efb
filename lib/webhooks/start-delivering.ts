import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@/db/client";
import {
  type Busy,
  type ClaimedDelivery,
  claimDeliveries,
  releaseDelivery,
} from "@/db/queries/webhook-queue";
import { logger } from "@/lib/logger";
import type { Network } from "@/lib/net/network";
import { ATTEMPT_TIMEOUT_MS, attemptDelivery } from "./attempt-delivery";
import { delivering } from "./wake-delivering";

/** The poll interval for due deliveries; enqueuing one in this process, or the end of an attempt, polls sooner. */
const LOOK_MS = 1_000;
/** The shortest interval between polls. */
const BUSY_MS = 25;
/** Concurrent attempts per process; they mostly wait for other servers. */
const AT_ONCE = 512;
/** The shares of one endpoint, one account, and all failing endpoints together, so that others are not starved. */
const SHARES = { ofLane: 4, ofAccount: 32, ofFailing: 256 };
/** Longer than any attempt; after this, its process must have died, and another one takes over. */
const LEASE_SECONDS = ATTEMPT_TIMEOUT_MS / 1_000 + 10;
/** How long a stopping process waits for receivers; a dead one takes three times as long to time out. */
const GOODBYE_MS = 5_000;
/** How long an endpoint may fail before it is disabled. */
const HOPELESS_DAYS = 5;

/**
 * Starts delivering webhooks.
 * @returns stops it: nothing new is started, running attempts get `graceMs`, at most five seconds, and unfinished ones are
 * returned
 */
export function startDelivering(parts: { db: Database; network: Network }): {
  stop: (graceMs: number) => Promise<void>;
} {
  const { db } = parts;
  const stopping = new AbortController();
  let pause = new AbortController();
  const deadline = new AbortController();
  const running = new Set<Promise<void>>();
  const atWork = new Set<ClaimedDelivery>();

  async function attempt(delivery: ClaimedDelivery): Promise<void> {
    const { id, claim } = delivery;
    atWork.add(delivery);
    try {
      await attemptDelivery(parts, delivery, deadline.signal);
    } catch (error) {
      if (deadline.signal.aborted) await releaseDelivery(db, { id, claim }).catch(() => {});
      // Its deliveries become due again when their lease expires.
      else logger().error({ err: error, deliveryId: id }, "a delivery's result was not recorded");
    } finally {
      atWork.delete(delivery);
    }
  }

  /** @returns whether more may be due right now */
  async function look(): Promise<boolean> {
    const limit = AT_ONCE - running.size;
    if (limit <= 0) return true;
    const limits = { ...SHARES, leaseSeconds: LEASE_SECONDS, hopelessDays: HOPELESS_DAYS };
    const claimed = await claimDeliveries(db, { limit, busy: countBusy(atWork), ...limits });
    for (const delivery of claimed) {
      const work: Promise<void> = attempt(delivery).finally(() => {
        running.delete(work);
        // Others of its lane or account may have been waiting for this.
        pause.abort();
      });
      running.add(work);
    }
    return claimed.length > 0;
  }

  async function lookOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      // Reset before the poll, so that anything enqueued or ended during it triggers another.
      pause = new AbortController();
      const hasMore = await look().catch((error: unknown) => {
        logger().error({ err: error }, "due deliveries could not be fetched");
        return false;
      });
      await sleep(BUSY_MS);
      if (!hasMore) await sleep(LOOK_MS, undefined, { signal: pause.signal }).catch(() => {});
    }
  }

  delivering().wake = () => pause.abort();
  const looking = lookOn();
  return {
    stop: async (graceMs) => {
      stopping.abort();
      pause.abort();
      await looking;
      const late = setTimeout(() => deadline.abort(), Math.min(graceMs, GOODBYE_MS));
      await Promise.all(running);
      clearTimeout(late);
    },
  };
}

function countBusy(atWork: Iterable<ClaimedDelivery>): Busy {
  const busy: Busy = { lanes: {}, accounts: {}, failing: 0 };
  for (const { lane, user_id: account, is_failing } of atWork) {
    busy.lanes[lane] = (busy.lanes[lane] ?? 0) + 1;
    busy.accounts[account] = (busy.accounts[account] ?? 0) + 1;
    if (is_failing) busy.failing++;
  }
  return busy;
}
