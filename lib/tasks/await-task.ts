import type { Database } from "@/db/client";
import type { TaskResource } from "@/lib/contract/task";
import { withSemaphore } from "@/lib/semaphore";
import { getTask } from "./get-task";
import { watchTasks } from "./watch-tasks";

/**
 * So many of those who wait look at a time. Where a task ends for hundreds of them, they would else wait for a connection to the
 * database longer than anybody is to, and others with them.
 */
const LOOKS_AT_ONCE = 4;

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
      const found = await withSemaphore("tasks.waits", LOOKS_AT_ONCE, () => getTask(db, task));
      if (found.status === "success" || found.status === "failed" || signal.aborted) return found;
      await watch.next(signal);
    }
  } finally {
    watch.stop();
  }
}
