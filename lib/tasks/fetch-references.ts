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
 * Fetches a task's external references into the store and enqueues its drawing; the task stays pending until that starts. May run
 * several times for one task, even concurrently: only the latest claim enqueues it, once.
 * @throws what made the attempt fail, if the queue should retry
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

/** Claims a task unless its drawing is already enqueued, so that a belated fetch does not take it from its worker. */
function claimToFetch(db: Database, { id }: { id: string }): Promise<TaskRow | undefined> {
  return db.transaction(async (tx) => {
    await lockTask(tx, { id });
    const job = (await findJobs(tx, [id])).get(id);
    return job && job.name !== FETCH_REFERENCES.name ? undefined : reserveTask(tx, { id });
  });
}
