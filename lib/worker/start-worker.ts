import type { JobWithMetadata } from "pg-boss";
import { GenerationError } from "@/lib/generation-error";
import { logger } from "@/lib/logger";
import type { Payload } from "@/lib/queue/enqueue-task";
import { handBack, postpone } from "@/lib/queue/hand-back";
import { FETCH_QUEUE, openQueue, QUEUES, TASK_QUEUE } from "@/lib/queue/queue-client";
import type { Attempt } from "@/lib/tasks/attempt-task";
import { fetchReferences } from "@/lib/tasks/fetch-references";
import { runTask, type WorkerParts } from "@/lib/tasks/run-task";
import { startSweeping } from "./start-sweeping";

/** Between two looks for work while the database tells of new jobs by itself, and while it does not. */
const POLLING = { notifyPollingIntervalSeconds: 2, pollingIntervalSeconds: 1 };
/**
 * How many tasks this process fetches references for at a time, and how many of one user. Waiting takes no work, but what
 * arrives takes memory; and one user's dead servers do not stand in the way of all others.
 */
const FETCHING_AT_ONCE = 8;
const FETCHING_OF_ONE = 1;
/** A vendor that wants to be asked again sooner is not. */
const SHORTEST_WAIT_MS = 1_000;

/**
 * Starts working on the queue in this process.
 * @param concurrency how many tasks at a time, beside those that references are fetched for
 * @returns what stops it: no job is taken from then on, those that run have `graceMs` to their end, and what is not done
 * by then is handed back
 */
export async function startWorker(
  parts: WorkerParts,
  concurrency: number,
): Promise<{ stop: (graceMs: number) => Promise<void> }> {
  const boss = await openQueue();
  const shift: Shift = { isOver: false, overtime: new AbortController() };
  const openSlot = async (queue: string, work: Work, limit: { localGroupConcurrency?: number }) => {
    const options = { ...POLLING, ...limit, batchSize: 1, includeMetadata: true } as const;
    const id = await boss.work<Payload, void, typeof options>(queue, options, async ([job]) => {
      try {
        if (job) await runJob(parts, work, job, shift);
      } finally {
        // Look again at once: a backlog drains without waiting for the next poll.
        boss.notifyWorker(id);
      }
    });
  };
  for (let slot = 0; slot < concurrency; slot++) await openSlot(TASK_QUEUE, runTask, {});
  for (let slot = 0; slot < FETCHING_AT_ONCE; slot++)
    await openSlot(FETCH_QUEUE, fetchReferences, { localGroupConcurrency: FETCHING_OF_ONE });
  const sweeping = startSweeping(parts);
  return {
    stop: async (graceMs) => {
      shift.isOver = true;
      const late = setTimeout(() => shift.overtime.abort(), graceMs);
      await Promise.all([...QUEUES.map((queue) => boss.offWork(queue)), sweeping.stop()]);
      clearTimeout(late);
    },
  };
}

/** What is done with a job. */
type Work = (parts: WorkerParts, attempt: Attempt & Pick<Payload, "references">) => Promise<void>;

/** Whether this process still takes jobs, and what ends those that run too long after that. */
type Shift = { isOver: boolean; overtime: AbortController };

async function runJob(
  parts: WorkerParts,
  work: Work,
  job: JobWithMetadata<Payload>,
  { isOver, overtime: { signal } }: Shift,
): Promise<void> {
  // It was on its way here when the process was asked to stop.
  if (isOver) return handBack(parts.db, job);
  const attempt = work(parts, {
    ...job.data,
    isLastAttempt: job.retryCount >= job.retryLimit,
    signal: AbortSignal.any([job.signal, signal]),
  });
  // Not every model listens to the signal, and nobody waits for one that does not.
  const done = new AbortController();
  const isLate = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", reject, { signal: done.signal }),
  );
  try {
    await Promise.race([attempt, isLate]);
  } catch (error) {
    if (!signal.aborted) return await tryLater(parts, job, error);
    logger().warn({ taskId: job.data.taskId }, "handed back: the process stops");
    await handBack(parts.db, job);
  } finally {
    done.abort();
  }
}

/** When is up to the queue, unless the model's vendor has said it. */
async function tryLater({ db }: WorkerParts, job: JobWithMetadata<Payload>, error: unknown): Promise<void> {
  const waitMs = error instanceof GenerationError ? error.retryAfterMs : undefined;
  if (waitMs === undefined) throw error;
  await postpone(db, job, { waitMs: Math.max(waitMs, SHORTEST_WAIT_MS), reason: String(error) });
}
