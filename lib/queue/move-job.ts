import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rows } from "@/db/queries/rows";
import { DRAW, groupOf, queueName } from "./jobs";
import type { WaitingJob } from "./list-waiting";
import { openLine, openQueue, queueOn } from "./queue-client";
import { wakeWorkers } from "./wake-workers";

/**
 * Moves a task's job to another line, keeping its priority.
 * @param isHeld whether this process holds it; otherwise, a job that has been taken meanwhile is not moved
 * @returns whether it was moved
 */
export async function moveJob(
  db: Database,
  { id, data, priority }: Pick<WaitingJob, "id" | "data" | "priority">,
  { from, to, isHeld }: { from: string; to: string; isHeld: boolean },
): Promise<boolean> {
  await openLine(DRAW, to);
  const boss = await openQueue();
  const queue = queueName(DRAW, to);
  const isMoved = await db.transaction(async (tx) => {
    const taken = await rows(
      tx,
      sql`
      delete from pgboss.job where name = ${from} and id = ${id}::uuid
        and ${isHeld ? sql`state <= 'active'` : sql`state < 'active'`} returning id`,
    );
    if (taken.length === 0) return false;
    const group = groupOf(queue);
    await boss.send(queue, data, { id, priority, ...(group && { group }), db: queueOn(tx) });
    return true;
  });
  if (isMoved) wakeWorkers(queue);
  return isMoved;
}
