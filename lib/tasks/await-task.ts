import type { Database } from "@/db/client";
import type { TaskResource } from "@/lib/contract/task";
import { getTask } from "./get-task";
import { watchTasks } from "./watch-tasks";

/**
 * A task once it is finished, or as it is when the time is over. Between two changes nobody asks the database.
 * @param signal ends the waiting, because the time is over or nobody waits any more
 */
export async function awaitTask(
  db: Database,
  task: Parameters<typeof getTask>[1],
  signal: AbortSignal,
): Promise<TaskResource> {
  // Before the first look: what changes after that is heard of.
  const watch = await watchTasks(task.id);
  try {
    for (;;) {
      const found = await getTask(db, task);
      if (found.status === "success" || found.status === "failed" || signal.aborted) return found;
      await watch.next(signal);
    }
  } finally {
    watch.stop();
  }
}
