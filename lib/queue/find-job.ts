import type { JobWithMetadata } from "pg-boss";
import type { Database } from "@/db/client";
import { jobIdOf } from "./enqueue-task";
import { FETCH_QUEUE, openQueue, queueOn, TASK_QUEUE } from "./queue-client";

/**
 * The job of a task: to draw it, or where there is none yet, to fetch its references.
 * @param tx to look with; left out: outside of any transaction
 * @returns undefined once it is forgotten
 */
export async function findJob(taskId: string, tx?: Database): Promise<JobWithMetadata<unknown> | undefined> {
  const boss = await openQueue();
  const options = { id: jobIdOf(taskId), ...(tx && { db: queueOn(tx) }) };
  // In this order: a fetch that is found to be over has queued the drawing before, so the second look finds that.
  const [fetching] = await boss.findJobs(FETCH_QUEUE, options);
  const [drawing] = await boss.findJobs(TASK_QUEUE, options);
  return drawing ?? fetching;
}
