import type { Database } from "@/db/client";
import { listUnfinishedTaskIds } from "@/db/queries/unfinished-tasks";
import { findJobs } from "@/lib/queue/find-jobs";
import { openQueue } from "@/lib/queue/queue-client";

const AT_MOST = 1_000;

/**
 * Hands back the jobs that a process which died was working on. Only where this is the one process that can work on
 * them: on the embedded database, before its own worker starts. Elsewhere their missing heartbeat gives them away.
 */
export async function releaseOrphans(db: Database): Promise<void> {
  const boss = await openQueue();
  const unfinished = await listUnfinishedTaskIds(db, { before: new Date(), limit: AT_MOST });
  for (const job of (await findJobs(db, unfinished)).values()) {
    if (job.state !== "active") continue;
    await boss.fail(job.name, job.id, { message: "The process that had it died." });
    // At once: it was not the attempt that went wrong, as far as anybody knows.
    await boss.update(job.name, undefined, { id: job.id, startAfter: 0 });
  }
}
