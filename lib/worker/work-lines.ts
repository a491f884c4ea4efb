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
 * Between two looks of a slot by itself, in seconds. It is woken for jobs that are queued, and for those whose time has come: one
 * statement a second asks that for all slots.
 */
const POLLING = { notifyPollingIntervalSeconds: 15, pollingIntervalSeconds: 15 };

/** Between two looks at which models there are and which queues have work, and at which lines the database knows. */
const LOOK_MS = 1_000;
const LINES_MS = 15_000;

/** A line's queue, how many of its jobs are in work at a time, and the slots for them. */
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

  /** The models may have changed, and with them the servers; and jobs may be due. */
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

  /** Retries are due without anybody who tells, as is what another process has queued, ended or left behind. */
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

  /** Opens a line's slots, or as many as there are to be now: each takes one job at a time. */
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
        // Look again at once: a backlog drains without waiting for the next poll.
        boss.notifyWorker(id);
      }
    });
    return id;
  }
}

/**
 * One of the operator's own servers has a fixed number of slots across all processes; other lines have theirs in each.
 */
function limitOf({ groupConcurrency }: JobRegistration, line: string | undefined, concurrency: number) {
  if (serverOfLine(line)) return { groupConcurrency: concurrency };
  return groupConcurrency === undefined ? {} : { localGroupConcurrency: groupConcurrency };
}

/** The lines of the models that there are, and that of tests. */
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
 * Those included that only an earlier configuration had: they have to be worked off, too. Their tasks are told so and get their
 * credits back.
 */
async function allLines(): Promise<(string | undefined)[]> {
  const lines = await modelLines();
  return [...lines, ...(await listLines(DRAW))];
}
