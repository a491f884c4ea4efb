import type { Database } from "@/db/client";
import { lockTask, reserveTask } from "@/db/queries/task-work";
import type { TaskRow } from "@/db/queries/tasks";
import { fetchedPaths } from "@/lib/media/fetched-path";
import { findModel } from "@/lib/models/catalogue";
import { enqueueFetched } from "@/lib/queue/enqueue-task";
import { findJobs } from "@/lib/queue/find-jobs";
import { DRAW, FETCH_REFERENCES } from "@/lib/queue/jobs";
import { openLine } from "@/lib/queue/queue-client";
import { type Attempt, attemptTask } from "./attempt-task";
import { chooseLine } from "./choose-line";
import type { WorkerParts } from "./run-task";
import { removeFetched, storeReferences } from "./store-references";

/**
 * Fetches a task's references from elsewhere into the store, and queues the task to be drawn: until that has its turn the task
 * is pending. May run several times for one
 * task, at once even: only the latest claim queues it, once.
 * @throws what made the attempt fail, where the queue is to try again
 */
export async function fetchReferences(parts: WorkerParts, attempt: Attempt): Promise<void> {
  const failed = await attemptTask(parts.db, attempt, {
    claim: claimToFetch,
    work: async (task, { signal }) => {
      const references = await storeReferences(task, parts, signal);
      const model = findModel({ id: task.model, scene: task.scene });
      const line = model && (await chooseLine(parts.db, model));
      await openLine(DRAW, line);
      await parts.db.transaction(async (tx) => {
        const now = await lockTask(tx, task);
        if (now?.status === "pending" && now.attempt === task.attempt)
          await enqueueFetched(tx, { taskId: task.id, userId: task.userId, line, references });
      });
      return false;
    },
  });
  if (failed) await removeFetched(parts.store, failed, fetchedPaths(failed.id, failed.attempt));
}

/** Takes a task that is not queued to be drawn yet: whoever draws it must not lose it to a fetch that was thought lost. */
function claimToFetch(db: Database, { id }: { id: string }): Promise<TaskRow | undefined> {
  return db.transaction(async (tx) => {
    await lockTask(tx, { id });
    const job = (await findJobs(tx, [id])).get(id);
    return job && job.name !== FETCH_REFERENCES.name ? undefined : reserveTask(tx, { id });
  });
}
