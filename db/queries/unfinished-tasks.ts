import { and, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { tasks } from "@/db/schema";
import { firstRow } from "./rows";

/** Must match the condition of the partial index. */
export const IS_UNFINISHED = isNull(tasks.finishedAt);

/** Ids of unfinished tasks that were submitted before `before`, at most `limit`, unordered. */
export async function listUnfinishedTaskIds(
  db: Database,
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const found = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(IS_UNFINISHED, lt(tasks.createdAt, before)))
    // Those that may wait for long must not crowd out the others.
    .orderBy(sql`random()`)
    .limit(limit);
  return found.map((task) => task.id);
}

/** Ids of unfinished tasks that were first claimed at least `seconds` ago, at most `limit`. */
export async function listOverdueTaskIds(
  db: Database,
  { seconds, limit }: { seconds: number; limit: number },
): Promise<string[]> {
  const found = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(IS_UNFINISHED, lt(tasks.startedAt, sql`now() - make_interval(secs => ${seconds})`)))
    .limit(limit);
  return found.map((task) => task.id);
}

/** SQL: a row for each of a user's unfinished tasks, at most `limit`; test tasks do not count. */
export const unfinishedOf = (userId: SQL, limit: number): SQL =>
  sql`select from tasks where user_id = ${userId} and finished_at is null and livemode limit ${sql.raw(String(limit))}`;

/** How many of a user's tasks are unfinished, counted up to `limit`. */
export async function countUnfinished(
  db: Database,
  { userId, limit }: { userId: string; limit: number },
): Promise<number> {
  const statement = sql`select count(*)::integer as unfinished from (${unfinishedOf(sql`${userId}`, limit)}) as line`;
  return (await firstRow<{ unfinished: number }>(db, statement))?.unfinished ?? 0;
}

/** The number of unfinished tasks, by status. */
export async function summariseUnfinished(db: Database): Promise<{ pending: number; processing: number }> {
  const [found] = await db
    .select({
      pending: sql<number>`(count(*) filter (where ${tasks.status} = 'pending'))::integer`,
      processing: sql<number>`(count(*) filter (where ${tasks.status} = 'processing'))::integer`,
    })
    .from(tasks)
    .where(IS_UNFINISHED);
  return found ?? { pending: 0, processing: 0 };
}
