import type { Database } from "@/db/client";
import { listUnfinishedTaskIds } from "@/db/queries/unfinished-tasks";
import { findJobs } from "@/lib/queue/find-jobs";
import { openQueue } from "@/lib/queue/queue-client";

const AT_MOST = 1_000;

/**
 * Returns the jobs of a dead process to the queue. Only valid if this is the only process that can work on them: on the embedded
 * database, before its own worker starts. Elsewhere, missing heartbeats reveal them.
 */
export async function releaseOrphans(db: Database): Promise<void> {
  const boss = await openQueue();
  const unfinished = await listUnfinishedTaskIds(db, { before: new Date(), limit: AT_MOST });
  for (const job of (await findJobs(db, unfinished)).values()) {
    if (job.state !== "active") continue;
    await boss.fail(job.name, job.id, { message: "The process that had it died." });
    // Without a delay, since the attempt itself did not fail as far as is known.
    await boss.update(job.name, undefined, { id: job.id, startAfter: 0 });
  }
}
