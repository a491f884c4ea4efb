import type { JobWithMetadata } from "pg-boss";
import { logger } from "@/lib/logger";
import { handBack, postpone } from "@/lib/queue/hand-back";
import { lineOf } from "@/lib/queue/jobs";
import { rejectWhenAborted } from "@/lib/reject-when-aborted";
import type { WorkerParts } from "@/lib/tasks/run-task";
import type { JobRegistration } from "./job-handlers";

/** The shortest retry delay, whatever the vendor says. */
const SHORTEST_WAIT_MS = 1_000;

/** The stages of a graceful shutdown. */
export type Shutdown = {
  /** Aborts when no more jobs are to be started. */
  begun: AbortController;
  /** Aborts when the grace period of running jobs is over. */
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
  // The job was already being taken when the process was asked to stop.
  if (begun.signal.aborted) return handBack(parts.db, job);
  const attempt = {
    isLastAttempt: job.retryCount >= job.retryLimit,
    line: lineOf(kind, job.name)?.line,
    signal: AbortSignal.any([job.signal, signal]),
  };
  // Not every handler obeys its signal; those that do not are not awaited.
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

/** The queue decides on the delay, unless the failure specifies one. */
async function tryLater({ db }: WorkerParts, job: JobWithMetadata<object>, error: unknown): Promise<void> {
  const waitMs = retryAfterOf(error);
  if (waitMs === undefined) throw error;
  await postpone(db, job, { waitMs: Math.max(waitMs, SHORTEST_WAIT_MS), reason: String(error) });
}

function retryAfterOf(error: unknown): number | undefined {
  const { retryAfterMs } = Object(error) as { retryAfterMs?: unknown };
  return typeof retryAfterMs === "number" ? retryAfterMs : undefined;
}
