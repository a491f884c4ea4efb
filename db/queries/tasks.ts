import { and, asc, eq, getTableColumns, gt, inArray, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type images, tasks } from "@/db/schema";
import { prepareFor } from "@/db/statement";
import type { FailureCode } from "@/lib/failure-codes";
import { firstRow } from "./rows";

export type TaskRow = typeof tasks.$inferSelect;
export type ImageRow = typeof images.$inferSelect;

const UNFINISHED = ["pending", "processing"] as const;
const FINISHED = ["success", "failed"] as const;
/** When the tasks of a deleted account count as deleted: too long ago to undo it. */
const OF_DELETED_ACCOUNT = sql`to_timestamp(0)`;

/** A task and where its pictures are, in their order. */
export type TaskWithImages = { task: TaskRow; images: Pick<ImageRow, "path" | "vectors">[] };

/** What is read of a task with its pictures. */
export const WITH_IMAGES = {
  task: getTableColumns(tasks),
  // In its own words: Drizzle leaves a column's table away where it sees but one.
  images: sql<TaskWithImages["images"]>`coalesce((
    select json_agg(json_build_object('path', images.path, 'vectors', images.vectors) order by images.position)
    from images where images.task_id = tasks.id
  ), '[]')`,
};

const prepareFind = prepareFor((db) =>
  db
    .select(WITH_IMAGES)
    .from(tasks)
    .where(
      and(
        eq(tasks.id, sql.placeholder("id")),
        eq(tasks.userId, sql.placeholder("userId")),
        eq(tasks.livemode, sql.placeholder("livemode")),
        isNull(tasks.deletedAt),
      ),
    )
    .prepare("find_task"),
);

/** Whose tasks, and of which kind: what was submitted with a test key and all else do not see each other. */
export type TaskOwner = { userId: string; livemode: boolean };

/** Within a query: that a task is one of these. */
export const belongsTo = ({ userId, livemode }: TaskOwner) =>
  and(eq(tasks.userId, userId), eq(tasks.livemode, livemode));

/** One task of its owner with its pictures, or undefined: nothing tells a missing one from somebody else's. */
export async function findTask(
  db: Database,
  { id, userId, livemode }: TaskOwner & { id: string },
): Promise<TaskWithImages | undefined> {
  const [found] = await prepareFind(db).execute({ id, userId, livemode });
  return found;
}

/** Several tasks of their owner with their pictures, in the order of their ids. */
export async function findTasks(
  db: Database,
  { ids, ...owner }: TaskOwner & { ids: string[] },
): Promise<TaskWithImages[]> {
  return db
    .select(WITH_IMAGES)
    .from(tasks)
    .where(and(inArray(tasks.id, ids), belongsTo(owner), isNull(tasks.deletedAt)))
    .orderBy(asc(tasks.id));
}

/** A task in work, and for how long somebody has worked on it by now, all attempts together, by the database's clock. */
export type ClaimedTask = TaskRow & { workedMs: number };

/**
 * Takes a task to work on it. Whoever held it before may no longer settle it.
 * @returns the task with its new `attempt`, or undefined when it is finished already
 */
export async function claimTask(db: Database, { id }: { id: string }): Promise<ClaimedTask | undefined> {
  const [task] = await db
    .update(tasks)
    .set({
      status: "processing",
      attempt: sql`${tasks.attempt} + 1`,
      startedAt: sql`coalesce(${tasks.startedAt}, now())`,
      progress: null,
    })
    .where(and(eq(tasks.id, id), inArray(tasks.status, UNFINISHED)))
    .returning({
      ...getTableColumns(tasks),
      workedMs: sql<number>`(extract(epoch from now() - coalesce(${tasks.startedAt}, now())) * 1000)::float`,
    });
  return task;
}

/** Writes down how far the claimed attempt is, from 0 to 1, unless it is not the current one any more. */
export async function markProgress(
  db: Database,
  { id, attempt, progress }: { id: string; attempt: number; progress: number },
): Promise<void> {
  await db
    .update(tasks)
    .set({ progress })
    .where(and(eq(tasks.id, id), eq(tasks.status, "processing"), eq(tasks.attempt, attempt)));
}

/**
 * Takes a task that waits, to do what has to be done before it can be drawn. It goes on waiting; whoever held it before may
 * no longer settle it.
 * @returns the task with its new `attempt`, or undefined when somebody draws it or it is finished already
 */
export async function reserveTask(db: Database, { id }: { id: string }): Promise<TaskRow | undefined> {
  const [task] = await db
    .update(tasks)
    .set({ attempt: sql`${tasks.attempt} + 1` })
    .where(and(eq(tasks.id, id), eq(tasks.status, "pending")))
    .returning();
  return task;
}

/** Keeps others from claiming or ending a task until the transaction is over. @returns how it stands */
export async function lockTask(
  db: Database,
  { id }: { id: string },
): Promise<Pick<TaskRow, "status" | "attempt"> | undefined> {
  const [task] = await db
    .select({ status: tasks.status, attempt: tasks.attempt })
    .from(tasks)
    .where(eq(tasks.id, id))
    .for("update");
  return task;
}

/** What a picture is, once it is there. */
type Outcome = {
  width: number;
  height: number;
  drawn?: string[] | undefined;
  notDrawn?: string[] | undefined;
  generation?: TaskRow["generation"] | undefined;
};

/**
 * Marks the claimed attempt as succeeded, with its picture's size, and what it shows and lacks.
 * @returns whether it was still the current one
 */
export async function markSucceeded(
  db: Database,
  { id, attempt, ...outcome }: Outcome & { id: string; attempt: number },
): Promise<boolean> {
  const updated = await db
    .update(tasks)
    .set({ status: "success", ...outcome, finishedAt: sql`now()` })
    .where(and(eq(tasks.id, id), eq(tasks.status, "processing"), eq(tasks.attempt, attempt)))
    .returning({ id: tasks.id });
  return updated.length > 0;
}

/** Which of some tasks have ended. */
export async function listFinishedOf(db: Database, { ids }: { ids: string[] }): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(inArray(tasks.id, ids), inArray(tasks.status, FINISHED)));
  return found.map((task) => task.id);
}

type FailedTask = {
  id: string;
  attempt?: number | undefined;
  from?: readonly TaskRow["status"][] | undefined;
  error: string;
  code: FailureCode;
};

/**
 * Marks an unfinished task as failed.
 * @param attempt only if this claim is the current one; omitted: whoever has it
 * @param from only if it stands there; omitted: if it is unfinished
 * @returns the task, or undefined when it was finished already or is somebody else's
 */
export async function markFailed(
  db: Database,
  { id, attempt, from = UNFINISHED, error, code }: FailedTask,
): Promise<TaskRow | undefined> {
  const [task] = await db
    .update(tasks)
    .set({ status: "failed", error, errorCode: code, finishedAt: sql`now()` })
    .where(
      and(
        eq(tasks.id, id),
        inArray(tasks.status, from),
        attempt === undefined ? undefined : eq(tasks.attempt, attempt),
      ),
    )
    .returning();
  return task;
}

/** Ids of tasks that are unfinished and were submitted before `before`, at most `limit`, in no order. */
export async function listUnfinishedTaskIds(
  db: Database,
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const found = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(inArray(tasks.status, UNFINISHED), lt(tasks.createdAt, before)))
    // Those that may wait for long must not stand before the others forever.
    .orderBy(sql`random()`)
    .limit(limit);
  return found.map((task) => task.id);
}

/** Ids of tasks that were first claimed `seconds` ago or before and are not finished, at most `limit`. */
export async function listOverdueTaskIds(
  db: Database,
  { seconds, limit }: { seconds: number; limit: number },
): Promise<string[]> {
  const found = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(
      and(
        inArray(tasks.status, UNFINISHED),
        lt(tasks.startedAt, sql`now() - make_interval(secs => ${seconds})`),
      ),
    )
    .limit(limit);
  return found.map((task) => task.id);
}

/** Within a statement: a row for each of a user's tasks that are not finished, at most `limit`; tests hold nobody up. */
export const unfinishedOf = (userId: SQL, limit: number): SQL =>
  sql`select from tasks where user_id = ${userId} and status in ('pending', 'processing') and livemode limit ${sql.raw(String(limit))}`;

/** How many of a user's tasks are not finished, counted up to `limit`. */
export async function countUnfinished(
  db: Database,
  { userId, limit }: { userId: string; limit: number },
): Promise<number> {
  const statement = sql`select count(*)::integer as unfinished from (${unfinishedOf(sql`${userId}`, limit)}) as line`;
  return (await firstRow<{ unfinished: number }>(db, statement))?.unfinished ?? 0;
}

/** How many tasks are not finished, by status. */
export async function summariseUnfinished(db: Database): Promise<{ pending: number; processing: number }> {
  const [found] = await db
    .select({
      pending: sql<number>`(count(*) filter (where ${tasks.status} = 'pending'))::integer`,
      processing: sql<number>`(count(*) filter (where ${tasks.status} = 'processing'))::integer`,
    })
    .from(tasks)
    .where(inArray(tasks.status, UNFINISHED));
  return found ?? { pending: 0, processing: 0 };
}

/** Marks a task of its owner, or does not any more. @returns whether there was one to mark */
export async function setFavourite(
  db: Database,
  { id, favourite, ...owner }: TaskOwner & { id: string; favourite: boolean },
): Promise<boolean> {
  const updated = await db
    .update(tasks)
    .set({ favourite })
    .where(and(eq(tasks.id, id), belongsTo(owner), isNull(tasks.deletedAt)))
    .returning({ id: tasks.id });
  return updated.length > 0;
}

/** Hides a task from its owner. @returns whether there was one to hide */
export async function markDeleted(
  db: Database,
  { id, ...owner }: TaskOwner & { id: string },
): Promise<boolean> {
  const updated = await db
    .update(tasks)
    .set({ deletedAt: sql`now()` })
    .where(and(eq(tasks.id, id), belongsTo(owner), isNull(tasks.deletedAt)))
    .returning({ id: tasks.id });
  return updated.length > 0;
}

/** Shows a task again that was hidden after `since`. @returns the task, or undefined when it is too late */
export async function unmarkDeleted(
  db: Database,
  { id, since, ...owner }: TaskOwner & { id: string; since: Date },
): Promise<TaskRow | undefined> {
  const [task] = await db
    .update(tasks)
    .set({ deletedAt: null })
    .where(and(eq(tasks.id, id), belongsTo(owner), gt(tasks.deletedAt, since)))
    .returning();
  return task;
}

/**
 * Finished tasks that were hidden before `before` and whose contents are still there, at most `limit`: those that their
 * owners deleted one by one rather than those of deleted accounts, which may be very many.
 */
export async function listTasksToPurge(
  db: Database,
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const chosen = db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(lt(tasks.deletedAt, before), ne(tasks.prompt, ""), inArray(tasks.status, FINISHED)))
    .orderBy(sql`${tasks.deletedAt} = ${OF_DELETED_ACCOUNT}`, sql`random()`)
    .limit(limit)
    .as("chosen");
  // In no order, so that none that cannot be removed stands in the way of the others forever.
  const found = await db.select({ id: chosen.id }).from(chosen).orderBy(sql`random()`);
  return found.map((task) => task.id);
}

/** Finished tasks after the id `after` that had an attempt which did not settle them with a picture, in order. */
export async function listTasksWithLeftovers(
  db: Database,
  { after, limit }: { after: string; limit: number },
): Promise<Pick<TaskRow, "id" | "attempt" | "scene" | "outputFormat">[]> {
  const hadOtherAttempts = or(gt(tasks.attempt, 1), and(eq(tasks.status, "failed"), eq(tasks.attempt, 1)));
  return db
    .select({ id: tasks.id, attempt: tasks.attempt, scene: tasks.scene, outputFormat: tasks.outputFormat })
    .from(tasks)
    .where(and(gt(tasks.id, after), inArray(tasks.status, FINISHED), hadOtherAttempts))
    .orderBy(tasks.id)
    .limit(limit);
}

/**
 * Empties a task of what its owner wrote. The row stays: the ledger names it.
 * @returns its owner, if it still has one, and the references that it had
 */
export async function scrubTask(
  db: Database,
  { id }: { id: string },
): Promise<Pick<TaskRow, "userId" | "imageInput">> {
  const { userId, imageInput } = tasks;
  const [before] = await db.select({ userId, imageInput }).from(tasks).where(eq(tasks.id, id));
  // What was drawn and what was not, and why nothing was, is told in the prompt's own words.
  const emptied = {
    prompt: "",
    imageInput: [],
    drawn: null,
    notDrawn: null,
    webhookUrl: null,
    negativePrompt: null,
    template: null,
    error: sql`left(${tasks.error}, 0)`,
  };
  await db.update(tasks).set(emptied).where(eq(tasks.id, id));
  return before ?? { userId: null, imageInput: [] };
}

/** Hides all of a user's tasks, with no way back. */
export async function markAllDeleted(db: Database, { userId }: { userId: string }): Promise<void> {
  await db.update(tasks).set({ deletedAt: OF_DELETED_ACCOUNT }).where(eq(tasks.userId, userId));
}
