import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import type { TaskRow } from "@/db/queries/tasks";
import { isElsewhere } from "@/lib/tasks/resolve-references";
import { FETCH_QUEUE, openQueue, queueOn, TASK_QUEUE } from "./queue-client";

/**
 * Where a task's job is. Its id is the task's own ULID in the form that the queue wants, so that there is one job a task.
 */
export function jobOf({ id, imageInput }: Pick<TaskRow, "id" | "imageInput">): { queue: string; id: string } {
  return {
    queue: imageInput.some(isElsewhere) ? FETCH_QUEUE : TASK_QUEUE,
    id: ulidToUUID(id.slice(id.indexOf("_") + 1).toUpperCase()).toLowerCase(),
  };
}

/** Queues a task, in the caller's transaction: there is a job if and only if that commits. */
export async function enqueueTask(
  tx: Database,
  task: Pick<TaskRow, "id" | "imageInput"> & { userId: string },
): Promise<void> {
  const boss = await openQueue();
  const { queue, id } = jobOf(task);
  const options = { id, db: queueOn(tx), group: { id: task.userId } };
  if ((await boss.send(queue, { taskId: task.id }, options)) === null)
    throw new Error(`The queue did not take the job of ${task.id}.`);
}
