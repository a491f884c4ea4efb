import type { Database } from "@/db/client";
import { listUnfinishedTasks } from "@/db/queries/tasks";
import { jobOf } from "./enqueue-task";
import { openQueue } from "./queue-client";

const AT_MOST = 1_000;

/**
 * Hands back the jobs that a process which died was working on. Only where this is the one process that can work on
 * them: on the embedded database, before its own worker starts. Elsewhere their missing heartbeat gives them away.
 */
export async function releaseOrphans(db: Database): Promise<void> {
  const boss = await openQueue();
  const tasks = await listUnfinishedTasks(db, { before: new Date(), limit: AT_MOST });
  for (const { queue, id } of tasks.map(jobOf)) {
    const [job] = await boss.findJobs(queue, { id });
    if (job?.state !== "active") continue;
    await boss.fail(queue, id, { message: "The process that had it died." });
    // At once: it was not the attempt that went wrong, as far as anybody knows.
    await boss.update(queue, undefined, { id, startAfter: 0 });
  }
}
