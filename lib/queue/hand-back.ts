import type { JobWithMetadata } from "pg-boss";
import type { Database } from "@/db/client";
import { openQueue, queueOn } from "./queue-client";

/**
 * Gives a job back that this process holds: another one can take it this moment, and has as many attempts as before. What
 * this process still says about the job changes nothing from then on.
 */
export async function handBack(db: Database, job: JobWithMetadata<object>): Promise<void> {
  const boss = await openQueue();
  await db.transaction(async (tx) => {
    const on = { db: queueOn(tx) };
    await boss.fail(job.name, job, { message: "The process that had it is stopping." }, on);
    // The last attempt has ended the job; this one does not count, so it lives again.
    await boss.retry(job.name, job.id, on);
    const again = { id: job.id, startAfter: 0, retryLimit: job.retryLimit + 1, ...on };
    await boss.update(job.name, undefined, again);
  });
}

/**
 * Has a job tried again after a while, as the attempt that failed has asked for. It counts, as any other.
 * @param waitMs rounded up to seconds
 */
export async function postpone(
  db: Database,
  job: JobWithMetadata<object>,
  { waitMs, reason }: { waitMs: number; reason: string },
): Promise<void> {
  const boss = await openQueue();
  await db.transaction(async (tx) => {
    const on = { db: queueOn(tx) };
    await boss.fail(job.name, job, { message: reason }, on);
    await boss.update(job.name, undefined, { id: job.id, startAfter: Math.ceil(waitMs / 1000), ...on });
  });
}
