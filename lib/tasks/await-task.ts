import type { Database } from "@/db/client";
import type { TaskResource } from "@/lib/contract/task";
import { withSemaphore } from "@/lib/semaphore";
import { getTask } from "./get-task";
import { watchTasks } from "./watch-tasks";

/**
 * How many waiting requests read their task at a time. If hundreds wait for the same one, they would otherwise exhaust the
 * database's connections, and delay everybody.
 */
const LOOKS_AT_ONCE = 4;

/**
 * Waits for a task to finish, and returns it as it is then, or when time is up. Reads the database only on changes.
 * @param signal ends the waiting, because time is up or the caller is gone
 */
export async function awaitTask(
  db: Database,
  task: Parameters<typeof getTask>[1],
  signal: AbortSignal,
): Promise<TaskResource> {
  // Subscribes before the first read, so that no later change is missed.
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
