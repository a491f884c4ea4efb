import { and, eq, gt, inArray, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { tasks } from "@/db/schema";
import { FINISHED_STATUSES } from "@/lib/closed-lists";
import { belongsTo, type TaskOwner, type TaskRow } from "./tasks";

/** The deletion time of a deleted account's tasks: too long ago to undo it. */
const OF_DELETED_ACCOUNT = sql`to_timestamp(0)`;

/** Hides a task from its owner. @returns whether it existed and was visible */
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

/** Restores a task that was hidden after `since`. @returns the task, or undefined if it is too late */
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
 * Finished tasks that were hidden before `before` and whose content still exists, at most `limit`. Those deleted one by one
 * come before those of deleted accounts, which may be very many.
 */
export async function listTasksToPurge(
  db: Database,
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const chosen = db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(lt(tasks.deletedAt, before), ne(tasks.prompt, ""), inArray(tasks.status, FINISHED_STATUSES)))
    .orderBy(sql`${tasks.deletedAt} = ${OF_DELETED_ACCOUNT}`, sql`random()`)
    .limit(limit)
    .as("chosen");
  // Unordered, so that a task that cannot be removed does not block the others forever.
  const found = await db.select({ id: chosen.id }).from(chosen).orderBy(sql`random()`);
  return found.map((task) => task.id);
}

/** Finished tasks after the id `after`, in order, that had an attempt other than the one that succeeded. */
export async function listTasksWithLeftovers(
  db: Database,
  { after, limit }: { after: string; limit: number },
): Promise<Pick<TaskRow, "id" | "attempt" | "scene" | "outputFormat">[]> {
  const hadOtherAttempts = or(gt(tasks.attempt, 1), and(eq(tasks.status, "failed"), eq(tasks.attempt, 1)));
  return db
    .select({ id: tasks.id, attempt: tasks.attempt, scene: tasks.scene, outputFormat: tasks.outputFormat })
    .from(tasks)
    .where(and(gt(tasks.id, after), inArray(tasks.status, FINISHED_STATUSES), hadOtherAttempts))
    .orderBy(tasks.id)
    .limit(limit);
}

/**
 * Clears what a task's owner wrote. The row stays, because the ledger refers to it.
 * @returns its owner, if it still has one, and its former references
 */
export async function scrubTask(
  db: Database,
  { id }: { id: string },
): Promise<Pick<TaskRow, "userId" | "imageInput">> {
  const { userId, imageInput } = tasks;
  const [before] = await db.select({ userId, imageInput }).from(tasks).where(eq(tasks.id, id));
  // These quote the prompt: what was drawn, what was not, and why the task failed.
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

/** Hides all of a user's tasks permanently. */
export async function markAllDeleted(db: Database, { userId }: { userId: string }): Promise<void> {
  await db.update(tasks).set({ deletedAt: OF_DELETED_ACCOUNT }).where(eq(tasks.userId, userId));
}
