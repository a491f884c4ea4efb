import type { JobWithMetadata } from "pg-boss";
import { forgetOldKeys } from "@/lib/idempotency/forget-keys";
import { logger } from "@/lib/logger";
import { purgeDeletedTasks } from "@/lib/tasks/delete-task";
import { failLostTasks } from "@/lib/tasks/fail-lost-tasks";
import { removeLeftovers } from "@/lib/tasks/remove-leftovers";
import { runTask, type WorkerParts } from "@/lib/tasks/run-task";
import { removeUnusedUploads } from "@/lib/uploads/remove-unused-uploads";
import { openQueue, TASK_QUEUE } from "./queue-client";

type Payload = { taskId: string };

/** Between two looks for work while the database tells of new jobs by itself, and while it does not. */
const POLLING = { notifyPollingIntervalSeconds: 2, pollingIntervalSeconds: 1 };
const SWEEP_EVERY_MS = 15_000;
const LEFTOVERS_EVERY_MS = 3600_000;

/**
 * Starts working on the queue in this process.
 * @param concurrency how many tasks at a time
 * @returns what stops the looking after lost tasks; the queue stops with `closeQueue`
 */
export async function startWorker(
  parts: WorkerParts,
  concurrency: number,
): Promise<{ stop: () => Promise<void> }> {
  const boss = await openQueue();
  for (let slot = 0; slot < concurrency; slot++) {
    const options = { ...POLLING, batchSize: 1, includeMetadata: true } as const;
    const id = await boss.work<Payload, void, typeof options>(TASK_QUEUE, options, async ([job]) => {
      try {
        if (job) await runJob(parts, job);
      } finally {
        // Look again at once: a backlog drains without waiting for the next poll.
        boss.notifyWorker(id);
      }
    });
  }
  return startSweeping(parts);
}

async function runJob(parts: WorkerParts, job: JobWithMetadata<Payload>): Promise<void> {
  await runTask(parts, {
    taskId: job.data.taskId,
    isLastAttempt: job.retryCount >= job.retryLimit,
    signal: job.signal,
  });
}

/** Looks for what was left behind, one look at a time. */
function startSweeping({ db, store }: WorkerParts): { stop: () => Promise<void> } {
  let leftoversDueAt = 0;
  const sweep = async () => {
    await step("lost tasks", () => failLostTasks(db));
    await step("deleted tasks", () => purgeDeletedTasks(db, store));
    await step("unused uploads", () => removeUnusedUploads(db, store));
    await step("idempotency keys", () => forgetOldKeys(db));
    if (performance.now() < leftoversDueAt) return;
    leftoversDueAt = performance.now() + LEFTOVERS_EVERY_MS;
    await step("leftovers", () => removeLeftovers(db, store));
  };
  let current = Promise.resolve();
  const timer = setInterval(() => {
    current = current.then(sweep);
  }, SWEEP_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return current;
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
