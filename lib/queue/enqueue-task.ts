import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import { isElsewhere } from "@/lib/tasks/resolve-references";
import { FETCH_QUEUE, openQueue, queueOn, TASK_QUEUE } from "./queue-client";

/** What a job says. */
export type Payload = {
  taskId: string;
  /** Where the task's references are, once all of them are in the store; left out: where the task says. */
  references?: string[];
};

/** The id of a task's job: the task's own ULID in the form that the queue wants, so that there is one job a task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

/** Queues a task to be drawn, in the caller's transaction: there is a job if and only if that commits. */
export async function enqueueTask(tx: Database, payload: Payload): Promise<void> {
  const boss = await openQueue();
  const options = { id: jobIdOf(payload.taskId), db: queueOn(tx) };
  mustBeTaken(await boss.send(TASK_QUEUE, payload, options), payload);
}

/**
 * Queues a new task, in the caller's transaction: to be drawn, or where it has references elsewhere to have them fetched
 * first.
 */
export async function enqueueNewTask(
  tx: Database,
  { id: taskId, userId, imageInput }: { id: string; userId: string; imageInput: readonly string[] },
): Promise<void> {
  if (!imageInput.some(isElsewhere)) return enqueueTask(tx, { taskId });
  const boss = await openQueue();
  const options = { id: jobIdOf(taskId), group: { id: userId }, db: queueOn(tx) };
  mustBeTaken(await boss.send(FETCH_QUEUE, { taskId } satisfies Payload, options), { taskId });
}

function mustBeTaken(jobId: string | null, { taskId }: Payload): void {
  if (jobId === null) throw new Error(`The queue did not take the job of ${taskId}.`);
}
