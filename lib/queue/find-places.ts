import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rows } from "@/db/queries/rows";
import { jobIdOf } from "./enqueue-task";
import { DRAW, FETCH_REFERENCES } from "./jobs";

/** Where a job stands in its queue: 1 is the next one to be begun, and the one that a worker has just taken. */
export type JobPlace = { queue: string; position: number };

/**
 * The places of tasks' jobs, by the tasks' ids, in the order in which workers take them. One that waits for its next attempt's
 * time stands before nobody.
 * @returns nothing for tasks that have no job any more
 */
export async function findPlaces(db: Database, taskIds: string[]): Promise<Map<string, JobPlace>> {
  const byJob = new Map(taskIds.map((taskId) => [jobIdOf(taskId), taskId]));
  const found = await rows<JobPlace & { id: string }>(
    db,
    sql`
    with asked as (
      select id, name from pgboss.job
      where id = any(${sql.param([...byJob.keys()])}::uuid[]) and state <= 'active' and name in (
        select name from pgboss.queue
        where name in (${DRAW.name}, ${FETCH_REFERENCES.name}) or starts_with(name, ${`${DRAW.name}.`}))
    ), waiting as (
      select id, name, row_number() over (partition by name order by priority desc, created_on, id) as place
      from pgboss.job
      where name in (select name from asked) and state < 'active' and not blocked and start_after <= now()
    )
    select asked.id::text as id, asked.name as queue, coalesce(place, 1)::integer as position
    from asked left join waiting on waiting.id = asked.id and waiting.name = asked.name`,
  );
  return new Map(found.map(({ id, ...place }) => [byJob.get(id) ?? "", place]));
}
