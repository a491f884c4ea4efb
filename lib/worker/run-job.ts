import type { JobWithMetadata } from "pg-boss";
import { logger } from "@/lib/logger";
import { handBack, postpone } from "@/lib/queue/hand-back";
import { lineOf } from "@/lib/queue/jobs";
import { rejectWhenAborted } from "@/lib/reject-when-aborted";
import type { WorkerParts } from "@/lib/tasks/run-task";
import type { JobRegistration } from "./job-handlers";

/** A vendor that wants to be asked again sooner is not. */
const SHORTEST_WAIT_MS = 1_000;

/** How far a graceful shutdown is. */
export type Shutdown = {
  /** From when on no job is to be begun any more. */
  begun: AbortController;
  /** Ends the jobs that still run when their grace period is over. */
  deadline: AbortController;
};

/**
 * Runs a job. If the process stops before it is done, it is handed back.
 * @throws what made it fail, if the queue should retry by its own rule
 */
export async function runJob(
  parts: WorkerParts,
  { kind, load }: JobRegistration,
  job: JobWithMetadata<object>,
  { begun, deadline: { signal } }: Shutdown,
): Promise<void> {
  // It was on its way here when the process was asked to stop.
  if (begun.signal.aborted) return handBack(parts.db, job);
  const attempt = {
    isLastAttempt: job.retryCount >= job.retryLimit,
    line: lineOf(kind, job.name)?.line,
    signal: AbortSignal.any([job.signal, signal]),
  };
  // Not every handler listens to its signal, and nobody waits for one that does not.
  const abortion = rejectWhenAborted(attempt.signal);
  try {
    const handle = await load();
    await Promise.race([handle(parts, job.data, attempt), abortion.rejection]);
  } catch (error) {
    if (!signal.aborted) return await tryLater(parts, job, error);
    logger().warn({ queue: job.name, jobId: job.id }, "handed back: the process is stopping");
    await handBack(parts.db, job);
  } finally {
    abortion.forget();
  }
}

/** When is up to the queue, unless what failed has said it. */
async function tryLater({ db }: WorkerParts, job: JobWithMetadata<object>, error: unknown): Promise<void> {
  const waitMs = retryAfterOf(error);
  if (waitMs === undefined) throw error;
  await postpone(db, job, { waitMs: Math.max(waitMs, SHORTEST_WAIT_MS), reason: String(error) });
}

function retryAfterOf(error: unknown): number | undefined {
  const { retryAfterMs } = Object(error) as { retryAfterMs?: unknown };
  return typeof retryAfterMs === "number" ? retryAfterMs : undefined;
}
