import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import { countUnfinished } from "@/db/queries/tasks";
import { FETCH_QUEUE, openQueue, queueOn, TASK_QUEUE } from "./queue-client";

/** What a job says. */
export type Payload = {
  taskId: string;
  /** Where the task's references are, once they were fetched for it; left out: where the task says. */
  references?: string[];
};

/** Of a user's unfinished tasks, as many count: a longer line is no further behind. */
const LONGEST_LINE = 500;

/** The id of a task's job: the task's own ULID in the form that the queue wants, so that there is one job a task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

/** Queues a task to be drawn, in the caller's transaction: there is a job if and only if that commits. */
export async function enqueueTask(
  tx: Database,
  { userId, ...payload }: Payload & { userId: string | null },
): Promise<void> {
  await send(tx, TASK_QUEUE, payload, { priority: await priorityOf(tx, userId, payload) });
}

/** Queues a task to have its references fetched first, in the caller's transaction. */
export async function enqueueFetch(
  tx: Database,
  { userId, ...payload }: Payload & { userId: string },
): Promise<void> {
  const priority = await priorityOf(tx, userId, payload);
  await send(tx, FETCH_QUEUE, payload, { priority, group: { id: userId } });
}

/**
 * Who has many tasks in work comes after those who have few, so that nobody waits for somebody else's hundreds, be they to
 * be drawn or at servers that do not answer.
 */
async function priorityOf(tx: Database, userId: string | null, { references }: Payload): Promise<number> {
  if (userId === null) return 0;
  // One that has its references was written before they were fetched, and does not stand behind itself.
  const itself = references ? 1 : 0;
  return itself - (await countUnfinished(tx, { userId, limit: LONGEST_LINE }));
}

async function send(
  tx: Database,
  queue: string,
  payload: Payload,
  options: { priority?: number; group?: { id: string } },
): Promise<void> {
  const boss = await openQueue();
  const id = await boss.send(queue, payload, { ...options, id: jobIdOf(payload.taskId), db: queueOn(tx) });
  if (id === null) throw new Error(`The queue did not take the job of ${payload.taskId}.`);
}
