import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@/db/client";
import { deleteExpiredLimits } from "@/db/queries/rate-limits";
import { forgetOldKeys } from "@/lib/idempotency/forget-keys";
import { logger } from "@/lib/logger";
import { purgeDeletedTasks } from "@/lib/tasks/delete-task";
import { failLostTasks } from "@/lib/tasks/fail-lost-tasks";
import { removeLeftovers } from "@/lib/tasks/remove-leftovers";
import type { WorkerParts } from "@/lib/tasks/run-task";
import { removeUnusedUploads } from "@/lib/uploads/remove-unused-uploads";
import { forgetOldDeliveries } from "@/lib/webhooks/forget-old-deliveries";
import { catchUp } from "./catch-up";

const OFTEN_MS = 15_000;
const MINUTE_MS = 60_000;
const LIMITS_MS = 300_000;
const HOURLY_MS = 3_600_000;

type Chore = {
  name: string;
  /** The interval between rounds. The first round comes as early as that of a frequent chore. */
  everyMs: number;
  /** @param signal ends it at the next possible point */
  run: (signal: AbortSignal) => Promise<void>;
};

/**
 * Runs cleanup chores periodically. A slow chore does not delay the others.
 * @returns stops it, after the running chores
 */
export function startSweeping({ db, store }: WorkerParts): { stop: () => Promise<void> } {
  const { maintain } = openDatabase();
  const chores: Chore[] = [
    { name: "lost tasks", everyMs: OFTEN_MS, run: () => failLostTasks(db) },
    { name: "the clock", everyMs: OFTEN_MS, run: () => catchUp(db) },
    {
      name: "deleted tasks and unused uploads",
      everyMs: OFTEN_MS,
      run: async () => {
        await purgeDeletedTasks(db, store);
        // Runs last, so that files that have just become unused are removed in the same round.
        await removeUnusedUploads(db, store);
      },
    },
    { name: "idempotency keys", everyMs: OFTEN_MS, run: () => forgetOldKeys(db) },
    { name: "limits", everyMs: LIMITS_MS, run: () => deleteExpiredLimits(db) },
    {
      name: "deliveries of webhooks",
      everyMs: HOURLY_MS,
      run: (signal) => forgetOldDeliveries(db, signal),
    },
    { name: "leftovers", everyMs: HOURLY_MS, run: (signal) => removeLeftovers(db, store, signal) },
    ...(maintain ? [{ name: "embedded database", everyMs: MINUTE_MS, run: maintain }] : []),
  ];
  const ending = new AbortController();
  const rounds = chores.map((chore) => repeat(chore, ending.signal));
  return {
    stop: async () => {
      ending.abort();
      await Promise.all(rounds);
    },
  };
}

/** A failed round does not prevent others; the next one retries. */
async function repeat({ name, everyMs, run }: Chore, signal: AbortSignal): Promise<void> {
  const pause = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});
  await pause(OFTEN_MS);
  while (!signal.aborted) {
    await run(signal).catch((error: unknown) => {
      if (!signal.aborted) logger().error({ err: error, part: name }, "the sweep failed");
    });
    await pause(everyMs);
  }
}
