import type { Database } from "@/db/client";
import { findJobs } from "./find-jobs";
import { openQueue } from "./queue-client";

/** Takes the job of a task that has ended out of its line, so that nobody stands behind it. One in work is left alone. */
export async function dropJob(db: Database, taskId: string): Promise<void> {
  const job = (await findJobs(db, [taskId])).get(taskId);
  if (job?.state !== "created" && job?.state !== "retry") return;
  await (await openQueue()).cancel(job.name, job.id);
}
