import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rows } from "@/db/queries/rows";
import type { TaskRow } from "@/db/queries/tasks";

/** A waiting job and its task. */
export type WaitingJob = Pick<TaskRow, "model" | "scene" | "status"> & {
  id: string;
  data: object;
  priority: number;
  taskId: string;
  createdAt: Date | string;
};

/**
 * Waiting jobs of a queue with their tasks, in order.
 * @param heldId the id of a job that a worker holds but has not started
 */
export function listWaiting(
  db: Database,
  queue: string,
  { heldId, limit }: { heldId?: string; limit: number },
): Promise<WaitingJob[]> {
  const isMeant = heldId === undefined ? sql`job.state < 'active'` : sql`job.id = ${heldId}::uuid`;
  return rows<WaitingJob>(
    db,
    sql`
    select job.id::text as id, job.data, job.priority, tasks.id as "taskId", tasks.model, tasks.scene, tasks.status,
      tasks.created_at as "createdAt"
    from pgboss.job as job join tasks on tasks.id = job.data->>'taskId'
    where job.name = ${queue} and ${isMeant} and tasks.status in ('pending', 'processing')
    order by job.priority desc, job.created_on limit ${sql.raw(String(limit))}`,
  );
}
