import { setTimeout as sleep } from "node:timers/promises";
import { logger } from "@/lib/logger";
import { availableModels } from "@/lib/models/catalogue";
import { serverOfLine } from "@/lib/models/servers/own-servers";
import { dueQueues } from "@/lib/queue/due-queues";
import { DRAW, queueName, TESTS_LINE } from "@/lib/queue/jobs";
import { listLines, openLine, openQueue } from "@/lib/queue/queue-client";
import type { WorkerParts } from "@/lib/tasks/run-task";
import { awaitAbandonedCall, awaitServer } from "./await-server";
import { JOB_REGISTRATIONS, type JobRegistration } from "./job-handlers";
import { runJob, type Shutdown } from "./run-job";

/**
 * A slot's own poll interval, in seconds. Slots are woken for enqueued jobs, and for jobs that become due, for which a single
 * statement per second checks on behalf of all slots.
 */
const POLLING = { notifyPollingIntervalSeconds: 15, pollingIntervalSeconds: 15 };

/** The intervals for checking models and queues with work, and for checking the lines in the database. */
const LOOK_MS = 1_000;
const LINES_MS = 15_000;

/** A line's queue, its concurrency, and its slots. */
type OpenLine = { queue: string; concurrency: number; slots: string[] };

/**
 * Works on every line of every kind of job, and on those added while it runs.
 * @returns stops it, after the running jobs
 */
export async function workLines(
  parts: WorkerParts,
  shutdown: Shutdown,
): Promise<{ stop: () => Promise<void> }> {
  const boss = await openQueue();
  const open = new Map<string, OpenLine>();
  const stopping = shutdown.begun.signal;
  await openAll(await allLines());
  const following = follow();
  return {
    stop: async () => {
      await following;
      await Promise.all([...open.values()].map(({ queue }) => boss.offWork(queue)));
    },
  };

  /** Adapts to changed models and servers, and wakes slots for due jobs. */
  async function follow(): Promise<void> {
    let lookedAt = performance.now();
    while (!stopping.aborted) {
      await sleep(LOOK_MS, undefined, { signal: stopping }).catch(() => {});
      if (stopping.aborted) return;
      const isTime = performance.now() - lookedAt > LINES_MS;
      if (isTime) lookedAt = performance.now();
      await (isTime ? allLines() : modelLines())
        .then(openAll)
        .catch((error: unknown) => logger().error({ err: error }, "the vendors' queues could not be read"));
      await wakeDue().catch((error: unknown) =>
        logger().error({ err: error }, "the queues could not be asked what is due"),
      );
    }
  }

  /** Wakes slots for due retries, and for jobs that other processes enqueued, finished or abandoned without notice. */
  async function wakeDue(): Promise<void> {
    for (const queue of await dueQueues(parts.db, [...open.keys()]))
      for (const slot of open.get(queue)?.slots ?? []) boss.notifyWorker(slot);
  }

  async function openAll(lines: (string | undefined)[]): Promise<void> {
    for (const registration of JOB_REGISTRATIONS) {
      const own = registration.kind === DRAW ? lines : [undefined];
      for (const line of new Set([undefined, ...own])) await openOne(registration, line);
    }
  }

  /** Opens a line's slots, or adjusts their number; each takes one job at a time. */
  async function openOne(registration: JobRegistration, line: string | undefined): Promise<void> {
    const queue = queueName(registration.kind, line);
    const concurrency = registration.concurrencyOf(line);
    const known = open.get(queue);
    if (known?.concurrency === concurrency) return;
    for (const id of known?.slots ?? []) await boss.offWork(queue, { id, wait: false });
    const slots: string[] = [];
    open.set(queue, { queue, concurrency, slots });
    for (let slot = 0; slot < concurrency; slot++)
      slots.push(await openSlot(registration, line, concurrency));
  }

  async function openSlot(registration: JobRegistration, line: string | undefined, concurrency: number) {
    const options = {
      ...POLLING,
      ...limitOf(registration, line, concurrency),
      batchSize: 1,
      includeMetadata: true,
    } as const;
    const queue = queueName(registration.kind, line);
    const id = await boss.work<object, void, typeof options>(queue, options, async ([job]) => {
      try {
        if (!job || !(await awaitServer(parts, job, { line, stopping }))) return;
        await runJob(parts, registration, job, shutdown);
        await awaitAbandonedCall(line, stopping);
      } finally {
        // Polls again at once, so that a backlog drains without delay.
        boss.notifyWorker(id);
      }
    });
    return id;
  }
}

/**
 * The operator's own servers have a fixed number of slots across all processes; other lines have theirs per process.
 */
function limitOf({ groupConcurrency }: JobRegistration, line: string | undefined, concurrency: number) {
  if (serverOfLine(line)) return { groupConcurrency: concurrency };
  return groupConcurrency === undefined ? {} : { localGroupConcurrency: groupConcurrency };
}

/** The lines of available models, and that of tests. */
async function modelLines(): Promise<(string | undefined)[]> {
  const ofModels = availableModels().flatMap(({ line, places = [] }) => [
    line,
    ...places.map((place) => place.line),
  ]);
  const lines = [...ofModels, TESTS_LINE];
  for (const line of new Set(lines)) await openLine(DRAW, line);
  return lines;
}

/**
 * Includes lines of earlier configurations, which must be drained as well: their tasks fail and are refunded.
 */
async function allLines(): Promise<(string | undefined)[]> {
  const lines = await modelLines();
  return [...lines, ...(await listLines(DRAW))];
}
