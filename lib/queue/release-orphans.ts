import type { Database } from "@/db/client";
import { listUnfinishedTaskIds } from "@/db/queries/tasks";
import { jobIdOf } from "./enqueue-task";
import { openQueue, TASK_QUEUE } from "./queue-client";

const AT_MOST = 1_000;

/**
 * Hands back the jobs that a process which died was working on. Only where this is the one process that can work on
 * them: on the embedded database, before its own worker starts. Elsewhere their missing heartbeat gives them away.
 */
export async function releaseOrphans(db: Database): Promise<void> {
  const boss = await openQueue();
  const ids = await listUnfinishedTaskIds(db, { before: new Date(), limit: AT_MOST });
  for (const id of ids.map(jobIdOf)) {
    const [job] = await boss.findJobs(TASK_QUEUE, { id });
    if (job?.state !== "active") continue;
    await boss.fail(TASK_QUEUE, id, { message: "The process that had it died." });
    // At once: it was not the attempt that went wrong, as far as anybody knows.
    await boss.update(TASK_QUEUE, undefined, { id, startAfter: 0 });
  }
}
