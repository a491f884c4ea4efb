import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { jobIdOf } from "./enqueue-task";
import { DRAW, FETCH_REFERENCES } from "./jobs";
import { placeIn, readLine } from "./read-line";

/** Where a job stands in its queue: 1 is the next one to be begun, and the one that a worker has just taken. */
export type JobPlace = { queue: string; position: number };

type FoundJob = { id: string; queue: string; priority: number; micros: string; waits: boolean };

const findJobs = prepareStatement<FoundJob>(
  "find_jobs_of_tasks",
  sql`
  select id::text as id, name as queue, priority, (extract(epoch from created_on) * 1000000)::bigint::text as micros,
    state < 'active' and not blocked and start_after <= now() as waits
  from pgboss.job
  where id = any(string_to_array(${sql.placeholder("ids")}, ',')::uuid[]) and state <= 'active' and name in (
    select name from pgboss.queue
    where name in (${DRAW.name}, ${FETCH_REFERENCES.name}) or starts_with(name, ${`${DRAW.name}.`}))`,
);

/**
 * The places of tasks' jobs, by the tasks' ids, in the order in which workers take them. One that waits for its next attempt's
 * time stands before nobody.
 * @returns nothing for tasks that have no job any more
 */
export async function findPlaces(db: Database, taskIds: string[]): Promise<Map<string, JobPlace>> {
  const byJob = new Map(taskIds.map((taskId) => [jobIdOf(taskId), taskId]));
  const jobs = await findJobs(db, { ids: [...byJob.keys()].join(",") });
  const queues = new Set(jobs.filter(({ waits }) => waits).map(({ queue }) => queue));
  const lines = new Map(
    await Promise.all([...queues].map(async (queue) => [queue, await readLine(db, queue)] as const)),
  );
  return new Map(
    jobs.map(({ id, queue, priority, micros, waits }) => {
      const job = { id, priority, micros: Number(micros) };
      return [byJob.get(id) ?? "", { queue, position: waits ? placeIn(lines.get(queue) ?? [], job) : 1 }];
    }),
  );
}
