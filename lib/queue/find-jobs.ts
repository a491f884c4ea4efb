import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rows } from "@/db/queries/rows";
import { jobIdOf } from "./enqueue-task";
import { DRAW, FETCH_REFERENCES } from "./jobs";

export type FoundJob = {
  /** Of its queue. */
  name: string;
  id: string;
  state: "created" | "retry" | "active" | "completed" | "cancelled" | "failed";
};

/**
 * The jobs of tasks, by the tasks' ids: to draw, whatever line that is in, or where there is none yet, to fetch
 * references. One statement, so a fetch that ends in the meantime is seen either before or with the drawing that it
 * queued.
 * @returns nothing for tasks whose jobs are forgotten
 */
export async function findJobs(db: Database, taskIds: string[]): Promise<Map<string, FoundJob>> {
  const byJob = new Map(taskIds.map((taskId) => [jobIdOf(taskId), taskId]));
  const found = await rows<FoundJob>(
    db,
    sql`
    select name, id::text as id, state::text as state from pgboss.job
    where id = any(${sql.param([...byJob.keys()])}::uuid[]) and name in (
      select name from pgboss.queue
      where name in (${DRAW.name}, ${FETCH_REFERENCES.name}) or starts_with(name, ${`${DRAW.name}.`}))
    order by name = ${FETCH_REFERENCES.name} desc`,
  );
  // The drawing comes last, and takes the fetch's place.
  return new Map(found.map((row) => [byJob.get(row.id) ?? "", row]));
}
