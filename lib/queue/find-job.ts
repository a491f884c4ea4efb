import type { JobWithMetadata } from "pg-boss";
import type { Database } from "@/db/client";
import { jobIdOf } from "./enqueue-task";
import { openQueue, QUEUES, queueOn } from "./queue-client";

/**
 * The job of a task: to draw it, or where there is none yet, to fetch its references.
 * @param tx to look with; left out: outside of any transaction
 * @returns undefined once it is forgotten
 */
export async function findJob(taskId: string, tx?: Database): Promise<JobWithMetadata<unknown> | undefined> {
  const boss = await openQueue();
  const options = { id: jobIdOf(taskId), ...(tx && { db: queueOn(tx) }) };
  for (const queue of QUEUES) {
    const [job] = await boss.findJobs(queue, options);
    if (job) return job;
  }
  return undefined;
}
