import type { Database } from "@/db/client";
import { findJobs } from "./find-jobs";
import { openQueue } from "./queue-client";

/** Removes an ended task's job from its queue, so that nobody waits behind it. One that is running is left alone. */
export async function dropJob(db: Database, taskId: string): Promise<void> {
  const job = (await findJobs(db, [taskId])).get(taskId);
  if (job?.state !== "created" && job?.state !== "retry") return;
  await (await openQueue()).cancel(job.name, job.id);
}
