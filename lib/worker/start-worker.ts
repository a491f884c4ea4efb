import type { WorkerParts } from "@/lib/tasks/run-task";
import { startDelivering } from "@/lib/webhooks/start-delivering";
import { startServerChecks } from "./check-servers";
import type { Shutdown } from "./run-job";
import { startSweeping } from "./start-sweeping";
import { workLines } from "./work-lines";

/**
 * Starts working on the queue in this process.
 * @returns what stops it: no job is taken from then on, those that run have `graceMs` to their end, and what is not done
 * by then is handed back
 */
export async function startWorker(parts: WorkerParts): Promise<{ stop: (graceMs: number) => Promise<void> }> {
  const shutdown: Shutdown = { begun: new AbortController(), deadline: new AbortController() };
  const lines = await workLines(parts, shutdown);
  const sweeping = startSweeping(parts);
  const tending = startServerChecks(parts);
  const delivering = startDelivering(parts);
  return {
    stop: async (graceMs) => {
      shutdown.begun.abort();
      const late = setTimeout(() => shutdown.deadline.abort(), graceMs);
      await Promise.all([lines.stop(), sweeping.stop(), tending.stop(), delivering.stop(graceMs)]);
      clearTimeout(late);
    },
  };
}
