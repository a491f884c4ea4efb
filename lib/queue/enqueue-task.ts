import { type SQL, sql } from "drizzle-orm";
import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import type { JobInsert } from "@/db/queries/ledger";
import { countUnfinished, unfinishedOf } from "@/db/queries/unfinished-tasks";
import { enqueue } from "./enqueue";
import { DRAW, FETCH_REFERENCES, groupOf } from "./jobs";
import { openQueue } from "./queue-client";

/** How many of a user's unfinished tasks count: beyond that, the priority no longer falls. */
const LONGEST_LINE = 500;

/** A job's id: the task's ULID as a UUID, so that there is one job per task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

/**
 * Enqueues a user's new tasks, for drawing or for fetching their references first. Each of the user's unfinished tasks lowers
 * `priority`, so that users with many come after those with few. After the commit, the caller wakes the workers.
 * @see wakeWorkers
 * @param queue must have been opened before
 * @param write runs the statement that enqueues the jobs
 * @returns the result of `write`; undefined if nothing was enqueued
 */
export async function enqueueNew<Written>(
  queue: string,
  { taskIds, userId }: { taskIds: string[]; userId: string },
  write: (insert: JobInsert) => Promise<Written | undefined>,
): Promise<Written | undefined> {
  const boss = await openQueue();
  let written: Written | undefined;
  const executeSql = async (text: string, [jobs]: unknown[] = []) => {
    written = await write({ queue, insertIf: insertOf(text), values: { userId, jobs: String(jobs) } });
    return { rows: [] };
  };
  const group = queue === FETCH_REFERENCES.name ? { id: userId } : groupOf(queue);
  const jobs = taskIds.map((taskId) => ({ id: jobIdOf(taskId), data: { taskId }, group }));
  await boss.insert(queue, jobs, { returnId: true, db: { executeSql } });
  return written;
}

/**
 * Only the insert of pg-boss's own statements, which would also notify the workers: PostgreSQL commits transactions with
 * notifications one at a time.
 */
const insertOf = (text: string) => (condition: SQL) => {
  const insert = /\bINSERT INTO.+RETURNING id\b/s.exec(text)?.[0];
  if (insert === undefined) throw new Error("The queue inserts its jobs differently than it used to.");
  const line = unfinishedOf(sql`${sql.placeholder("userId")}`, LONGEST_LINE);
  const jobs = sql`(
    select jsonb_agg(job || jsonb_build_object('priority', 1 - place - (select count(*) from (${line}) as line)))
    from jsonb_array_elements(${sql.placeholder("jobs")}::text::jsonb) with ordinality as waiting (job, place)
    where ${condition}
  )`;
  return sql.join(
    insert.split("$1").map((part) => sql.raw(part)),
    jobs,
  );
};

type FetchedTask = {
  taskId: string;
  userId: string | null;
  /** The line of its model; see `enqueue`. */
  line: string | undefined;
  /** The paths of its references in the store. */
  references: string[];
};

/** Enqueues the drawing of a task whose references have been fetched, in the caller's transaction. */
export async function enqueueFetched(
  tx: Database,
  { taskId, userId, line, references }: FetchedTask,
): Promise<void> {
  // The task already counts as unfinished, and must not lower its own priority.
  const others = userId === null ? 0 : (await countUnfinished(tx, { userId, limit: LONGEST_LINE })) - 1;
  await enqueue(tx, DRAW, { taskId, references }, { id: jobIdOf(taskId), line, priority: -others });
}
