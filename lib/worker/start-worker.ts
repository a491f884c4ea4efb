import { availableModels } from "@/lib/models/catalogue";
import { DRAW, queueName } from "@/lib/queue/jobs";
import { listLines, openLine, openQueue } from "@/lib/queue/queue-client";
import type { WorkerParts } from "@/lib/tasks/run-task";
import { startDelivering } from "@/lib/webhooks/start-delivering";
import { JOB_REGISTRATIONS, type JobRegistration } from "./job-handlers";
import { runJob, type Shutdown } from "./run-job";
import { startSweeping } from "./start-sweeping";

/** Between two looks for work while the database tells of new jobs by itself, and while it does not. */
const POLLING = { notifyPollingIntervalSeconds: 2, pollingIntervalSeconds: 1 };

/**
 * Starts working on the queue in this process.
 * @returns what stops it: no job is taken from then on, those that run have `graceMs` to their end, and what is not done
 * by then is handed back
 */
export async function startWorker(parts: WorkerParts): Promise<{ stop: (graceMs: number) => Promise<void> }> {
  const boss = await openQueue();
  const shutdown: Shutdown = { hasBegun: false, deadline: new AbortController() };
  const queues: string[] = [];
  for (const registration of JOB_REGISTRATIONS) {
    for (const line of await linesOf(registration)) queues.push(await work(registration, line));
  }
  const sweeping = startSweeping(parts);
  const delivering = startDelivering(parts);
  return {
    stop: async (graceMs) => {
      shutdown.hasBegun = true;
      const late = setTimeout(() => shutdown.deadline.abort(), graceMs);
      const stopped = [sweeping.stop(), delivering.stop(graceMs)];
      await Promise.all([...queues.map((queue) => boss.offWork(queue)), ...stopped]);
      clearTimeout(late);
    },
  };

  /** Opens a line's slots: each takes one job at a time. */
  async function work(registration: JobRegistration, line: string | undefined): Promise<string> {
    const { kind, concurrencyOf, groupConcurrency } = registration;
    const queue = queueName(kind, line);
    const limit = groupConcurrency === undefined ? {} : { localGroupConcurrency: groupConcurrency };
    const options = { ...POLLING, ...limit, batchSize: 1, includeMetadata: true } as const;
    for (let slot = 0; slot < concurrencyOf(line); slot++) {
      const id = await boss.work<object, void, typeof options>(queue, options, async ([job]) => {
        try {
          if (job) await runJob(parts, registration, job, shutdown);
        } finally {
          // Look again at once: a backlog drains without waiting for the next poll.
          boss.notifyWorker(id);
        }
      });
    }
    return queue;
  }
}

/**
 * The lines of a kind. Those of models that are not there any more have to be worked off, too: their tasks are told so and
 * get their credits back.
 */
async function linesOf({ kind }: JobRegistration): Promise<(string | undefined)[]> {
  if (kind === DRAW) for (const { line } of availableModels()) await openLine(DRAW, line);
  return [undefined, ...(await listLines(kind))];
}
