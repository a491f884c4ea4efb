import type { JobWithMetadata } from "pg-boss";
import { forgetOldKeys } from "@/lib/idempotency/forget-keys";
import { logger } from "@/lib/logger";
import { purgeDeletedTasks } from "@/lib/tasks/delete-task";
import { failLostTasks } from "@/lib/tasks/fail-lost-tasks";
import { GenerationError } from "@/lib/tasks/generation-error";
import { removeLeftovers } from "@/lib/tasks/remove-leftovers";
import { runTask, type WorkerParts } from "@/lib/tasks/run-task";
import { removeUnusedUploads } from "@/lib/uploads/remove-unused-uploads";
import { handBack, postpone } from "./hand-back";
import { FETCH_QUEUE, openQueue, QUEUES, TASK_QUEUE } from "./queue-client";

type Payload = { taskId: string };

/** Between two looks for work while the database tells of new jobs by itself, and while it does not. */
const POLLING = { notifyPollingIntervalSeconds: 2, pollingIntervalSeconds: 1 };
/**
 * How many tasks with references from elsewhere this process holds at a time, and how many of one user: waiting takes no
 * work, but what was fetched takes memory, and nobody's dead servers stand in the way of other people's.
 */
const FETCHING_AT_ONCE = 4;
const FETCHING_OF_ONE = 1;
const SWEEP_EVERY_MS = 15_000;
const LEFTOVERS_EVERY_MS = 3600_000;
/** A vendor that wants to be asked again sooner is not. */
const SHORTEST_WAIT_MS = 1_000;

/**
 * Starts working on the queue in this process.
 * @param concurrency how many tasks at a time, beside those that wait for somebody's server
 * @returns what stops it: no job is taken from then on, those that run have `graceMs` to their end, and what is not done
 * by then is handed back
 */
export async function startWorker(
  parts: WorkerParts,
  concurrency: number,
): Promise<{ stop: (graceMs: number) => Promise<void> }> {
  const boss = await openQueue();
  const shift: Shift = { isOver: false, overtime: new AbortController() };
  const slots = [
    ...Array.from({ length: concurrency }, () => ({ queue: TASK_QUEUE, limit: {} })),
    ...Array.from({ length: FETCHING_AT_ONCE }, () => ({
      queue: FETCH_QUEUE,
      limit: { localGroupConcurrency: FETCHING_OF_ONE },
    })),
  ];
  for (const { queue, limit } of slots) {
    const options = { ...POLLING, ...limit, batchSize: 1, includeMetadata: true } as const;
    const id = await boss.work<Payload, void, typeof options>(queue, options, async ([job]) => {
      try {
        if (job) await runJob(parts, job, shift);
      } finally {
        // Look again at once: a backlog drains without waiting for the next poll.
        boss.notifyWorker(id);
      }
    });
  }
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

/** Whether this process still takes jobs, and what ends those that run too long after that. */
type Shift = { isOver: boolean; overtime: AbortController };

async function runJob(
  parts: WorkerParts,
  job: JobWithMetadata<Payload>,
  { isOver, overtime: { signal } }: Shift,
): Promise<void> {
  // It was on its way here when the process was asked to stop.
  if (isOver) return handBack(parts.db, job);
  const attempt = runTask(parts, {
    taskId: job.data.taskId,
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

/**
 * Looks for what was left behind, one look at a time: one that takes long takes the place of those that would follow.
 * @returns what stops it, after the step that it is at
 */
function startSweeping({ db, store }: WorkerParts): { stop: () => Promise<void> } {
  let leftoversDueAt = 0;
  const steps: [part: string, run: () => Promise<void>][] = [
    ["lost tasks", () => failLostTasks(db)],
    ["deleted tasks", () => purgeDeletedTasks(db, store)],
    ["unused uploads", () => removeUnusedUploads(db, store)],
    ["idempotency keys", () => forgetOldKeys(db)],
    [
      "leftovers",
      async () => {
        if (performance.now() < leftoversDueAt) return;
        leftoversDueAt = performance.now() + LEFTOVERS_EVERY_MS;
        await removeLeftovers(db, store);
      },
    ],
  ];
  let isStopping = false;
  const sweep = async () => {
    for (const [part, run] of steps) if (!isStopping) await step(part, run);
  };
  let current: Promise<void> | undefined;
  const timer = setInterval(() => {
    current ??= sweep().finally(() => {
      current = undefined;
    });
  }, SWEEP_EVERY_MS);
  return {
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await current;
    },
  };
}

/** A part of the sweep that fails does not take the others with it: the next sweep tries it again. */
async function step(part: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    logger().error({ err: error, part }, "the sweep failed");
  }
}
