import type { WorkerParts } from "@/lib/tasks/run-task";
import { startDelivering } from "@/lib/webhooks/start-delivering";
import { startServerChecks } from "./check-servers";
import type { Shutdown } from "./run-job";
import { startSweeping } from "./start-sweeping";
import { workLines } from "./work-lines";

/**
 * Starts this process's worker.
 * @returns stops it: no more jobs are taken, running ones get `graceMs`, and unfinished ones are returned to the queue
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
