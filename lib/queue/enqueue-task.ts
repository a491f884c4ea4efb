import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import { openQueue, queueOn, TASK_QUEUE } from "./queue-client";

/** The id of a task's job: the task's own ULID in the form that the queue wants, so that there is one job a task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

/** Queues a task, in the caller's transaction: there is a job if and only if that commits. */
export async function enqueueTask(tx: Database, taskId: string): Promise<void> {
  const boss = await openQueue();
  const id = await boss.send(TASK_QUEUE, { taskId }, { id: jobIdOf(taskId), db: queueOn(tx) });
  if (id === null) throw new Error(`The queue did not take the job of ${taskId}.`);
}
