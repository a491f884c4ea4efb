import { send } from "@/lib/client/request";
import { COLLECTIONS } from "@/lib/client/use-collections";
import { MAX_TASKS_MOVED } from "@/lib/contract/bounds";
import type { TaskResource } from "@/lib/contract/task";

/** Whether to add or remove. */
export type Move = "add" | "remove";

/** Adds tasks to a collection or removes them, in batches of the API's size. @throws RequestProblem */
export async function moveTasks(
  move: Move,
  collectionId: string,
  tasks: readonly TaskResource[],
): Promise<void> {
  const path = `${COLLECTIONS}/${collectionId}/tasks${move === "add" ? "" : "/remove"}`;
  for (let at = 0; at < tasks.length; at += MAX_TASKS_MOVED) {
    const task_ids = tasks.slice(at, at + MAX_TASKS_MOVED).map(({ task_id }) => task_id);
    await send("POST", path, { task_ids });
  }
}
