import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import { FETCH_QUEUE, openQueue, queueOn, TASK_QUEUE } from "./queue-client";

/** The id of a task's job: the task's own ULID in the form that the queue wants, so that there is one job a task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

/**
 * Queues a task, in the caller's transaction: there is a job if and only if that commits.
 * @param fetches whether it has to wait for somebody's server first
 */
export async function enqueueTask(
  tx: Database,
  { taskId, userId, fetches }: { taskId: string; userId: string; fetches: boolean },
): Promise<void> {
  const boss = await openQueue();
  const options = { id: jobIdOf(taskId), group: { id: userId }, db: queueOn(tx) };
  const id = await boss.send(fetches ? FETCH_QUEUE : TASK_QUEUE, { taskId }, options);
  if (id === null) throw new Error(`The queue did not take the job of ${taskId}.`);
}
