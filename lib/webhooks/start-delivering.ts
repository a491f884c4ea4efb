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

/** Between two looks for what is due, unless this process itself has queued something, or an attempt has ended. */
const LOOK_MS = 1_000;
/** The least between two looks. */
const BUSY_MS = 25;
/** Attempts of one process: they wait for other people's servers, and cost little else. */
const AT_ONCE = 512;
/** Of them, those of one endpoint; of one account; and of all whose endpoints only fail, so that others have the rest. */
const SHARES = { ofLane: 4, ofAccount: 32, ofFailing: 256 };
/** Longer than an attempt can take. Then its process has died, and another one takes what it had. */
const LEASE_SECONDS = ATTEMPT_TIMEOUT_MS / 1_000 + 10;
/** For so long a process that stops waits for receivers: one that is dead takes three times as long to be known as such. */
const GOODBYE_MS = 5_000;
/** From when on an endpoint that only fails is disabled. */
const HOPELESS_DAYS = 5;

/**
 * Delivers what is due, from now on.
 * @returns what stops it: nothing is begun from then on, what runs has `graceMs` to its end, five seconds at most, and
 * what is not done by then is given back
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
      // What it had is due again once its lease is over.
      else logger().error({ err: error, deliveryId: id }, "a delivery's result was not recorded");
    } finally {
      atWork.delete(delivery);
    }
  }

  /** @returns whether there may be more right now */
  async function look(): Promise<boolean> {
    const limit = AT_ONCE - running.size;
    if (limit <= 0) return true;
    const limits = { ...SHARES, leaseSeconds: LEASE_SECONDS, hopelessDays: HOPELESS_DAYS };
    const claimed = await claimDeliveries(db, { limit, busy: countBusy(atWork), ...limits });
    for (const delivery of claimed) {
      const work: Promise<void> = attempt(delivery).finally(() => {
        running.delete(work);
        // Others of its lane and of its account may have waited for that.
        pause.abort();
      });
      running.add(work);
    }
    return claimed.length > 0;
  }

  async function lookOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      // Before the look: what is queued or ends during it has it look once more.
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
