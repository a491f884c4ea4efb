import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { jobIdOf } from "./enqueue-task";
import { DRAW, FETCH_REFERENCES } from "./jobs";
import { isAnyLineCached, placeIn, readLine, SHORT } from "./read-line";

/** A job's position in its queue: 1 is the next one to start, and the one that a worker has just taken. */
export type JobPlace = { queue: string; position: number };

/** A lower-case ULID that fits into 128 bits. */
const TASK_ID = /^task_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** A job as read; `place` is known if its line is short and was read as well. */
export type FoundJob = {
  id: string;
  queue: string;
  priority: number;
  micros: string;
  waits: boolean;
  place?: number | null;
};

const WAITS = sql`state < 'active' and not blocked and start_after <= now()`;
const JOB = sql`id::text as id, name as queue, priority, (extract(epoch from created_on) * 1000000)::bigint::text as micros,
    ${WAITS} as waits`;
const IS_IN_LINE = sql`state <= 'active' and name in (
    select name from pgboss.queue
    where name in (${DRAW.name}, ${FETCH_REFERENCES.name}) or starts_with(name, ${`${DRAW.name}.`}))`;

/** A fetch may still be active for a moment after it has enqueued the drawing, and longer if its process died then. */
const IS_FETCH = sql`name = ${FETCH_REFERENCES.name}`;

/** Drawing jobs come last and overwrite fetches. */
const findJobs = prepareStatement<FoundJob>(
  "find_jobs_of_tasks",
  sql`
  select ${JOB} from pgboss.job
  where id = any(string_to_array(${sql.placeholder("ids")}, ',')::uuid[]) and ${IS_IN_LINE} order by ${IS_FETCH} desc`,
);

/** The position of `job`, unless its line is long; reads no more of the line than it takes to find out. */
const PLACE = sql`(
    select case when count(*) <= ${sql.raw(String(SHORT))} then count(*) filter (
      where (-waiting.priority, waiting.created_on, waiting.id) < (-job.priority, job.created_on, job.id)
    ) + 1 end
    from (
      select priority, created_on, id from pgboss.job as others where others.name = job.name and ${WAITS}
      limit ${sql.raw(String(SHORT + 1))}
    ) as waiting
  )`;

/** A job as JSON, with its position unless a cached line provides it. @see jobOf */
export const JOB_AS_JSON = sql`(
  select to_json(found) from (
    select ${JOB}, case when ${WAITS} and ${sql.placeholder("counts")}::boolean then ${PLACE} end as place
    from pgboss.job as job where id = ${sql.placeholder("jobId")}::uuid and ${IS_IN_LINE} order by ${IS_FETCH} limit 1
  ) as found
)`;

/** The parameters for a task's job. @param taskId may not exist */
export function jobOf(taskId: string): { jobId: string | null; counts: boolean } {
  return { jobId: TASK_ID.test(taskId) ? jobIdOf(taskId) : null, counts: !isAnyLineCached() };
}

/** A job's position in the order of workers. A job that waits for a retry is not ahead of anybody. */
export async function placeOf(
  db: Database,
  { id, queue, priority, micros, waits, place }: FoundJob,
): Promise<JobPlace> {
  if (!waits) return { queue, position: 1 };
  const job = { id, priority, micros: Number(micros) };
  return { queue, position: place ?? placeIn(await readLine(db, queue), job) };
}

/**
 * The positions of tasks' jobs, by task id.
 * @returns no entry for tasks that no longer have a job
 */
export async function findPlaces(db: Database, taskIds: string[]): Promise<Map<string, JobPlace>> {
  const byJob = new Map(taskIds.map((taskId) => [jobIdOf(taskId), taskId]));
  const jobs = await findJobs(db, { ids: [...byJob.keys()].join(",") });
  return new Map(
    await Promise.all(jobs.map(async (job) => [byJob.get(job.id) ?? "", await placeOf(db, job)] as const)),
  );
}
