import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@/db/client";
import type { TaskResource } from "@/lib/contract/task";
import { getTask } from "@/lib/tasks/get-task";

const LOOK_AGAIN_MS = 250;

/**
 * A task once it is finished, or as it is when the time is over.
 * @param signal ends the waiting, because the time is over or nobody waits any more
 */
export async function awaitTask(
  db: Database,
  task: Parameters<typeof getTask>[1],
  signal: AbortSignal,
): Promise<TaskResource> {
  for (;;) {
    const found = await getTask(db, task);
    if (found.status === "success" || found.status === "failed" || signal.aborted) return found;
    await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
  }
}
