import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rows } from "@/db/queries/rows";
import { jobIdOf } from "./enqueue-task";
import { DRAW, FETCH_REFERENCES } from "./jobs";

export type FoundJob = {
  /** Its queue's name. */
  name: string;
  id: string;
  state: "created" | "retry" | "active" | "completed" | "cancelled" | "failed";
};

/**
 * The jobs of tasks by task id: for drawing, in whatever line, or, if there is none yet, for fetching references. A single
 * statement, so that a fetch that ends meanwhile is seen either before, or together with, the drawing job it enqueues.
 * @returns no entry for tasks whose jobs have been deleted
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
  // Drawing jobs come last and overwrite fetches.
  return new Map(found.map((row) => [byJob.get(row.id) ?? "", row]));
}
