import type { JobWithMetadata } from "pg-boss";
import { jobIdOf } from "./enqueue-task";
import { openQueue, QUEUES } from "./queue-client";

/** The job of a task, in whichever queue it is; undefined once it is forgotten. */
export async function findJob(taskId: string): Promise<JobWithMetadata<unknown> | undefined> {
  const boss = await openQueue();
  for (const queue of QUEUES) {
    const [job] = await boss.findJobs(queue, { id: jobIdOf(taskId) });
    if (job) return job;
  }
  return undefined;
}
