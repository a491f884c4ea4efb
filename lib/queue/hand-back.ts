import type { JobWithMetadata } from "pg-boss";
import type { Database } from "@/db/client";
import { openQueue, queueOn } from "./queue-client";

/**
 * Returns a job that this process holds. Another process can take it immediately, with as many attempts left as before. From then
 * on, this process can no longer change the job.
 */
export async function handBack(db: Database, job: JobWithMetadata<object>): Promise<void> {
  const boss = await openQueue();
  await db.transaction(async (tx) => {
    const on = { db: queueOn(tx) };
    await boss.fail(job.name, job, { message: "The process that had it is stopping." }, on);
    // A last attempt has already failed the job; since it does not count, the job is revived.
    await boss.retry(job.name, job.id, on);
    const again = { id: job.id, startAfter: 0, retryLimit: job.retryLimit + 1, ...on };
    await boss.update(job.name, undefined, again);
  });
}

/**
 * Retries a job after the delay that the failed attempt asked for. The attempt counts.
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
