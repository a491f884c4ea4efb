import { and, asc, eq, getTableColumns, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type images, tasks } from "@/db/schema";
import { prepareFor } from "@/db/statement";

export type TaskRow = typeof tasks.$inferSelect;
export type ImageRow = typeof images.$inferSelect;

/** A task and the paths of its pictures, in order. */
export type TaskWithImages = { task: TaskRow; images: Pick<ImageRow, "path" | "vectors">[] };

/** The columns of a task with its pictures. */
export const WITH_IMAGES = {
  task: getTableColumns(tasks),
  // Spelled out, because Drizzle omits a column's table if it sees only one.
  images: sql<TaskWithImages["images"]>`coalesce((
    select json_agg(json_build_object('path', images.path, 'vectors', images.vectors) order by images.position)
    from images where images.task_id = tasks.id
  ), '[]')`,
};

const NAMED_COLUMNS = Object.entries(getTableColumns(tasks)).map(
  ([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`,
);

/** The columns whose types JSON lacks. */
const TIMES = Object.entries(getTableColumns(tasks))
  .filter(([, { dataType }]) => dataType === "date")
  .map(([name]) => name);

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

/**
 * One of the caller's tasks with its pictures as JSON, for the statement that admits the caller.
 * @param more what else to read: pairs of a name and an expression
 */
export const ownTaskAsJson = (more: SQL): SQL => sql`(
  select json_build_object('task', json_build_object(${sql.join(NAMED_COLUMNS, sql`, `)}), 'images', ${WITH_IMAGES.images}, ${more})
  from tasks
  where tasks.id = ${sql.placeholder("taskId")} and tasks.user_id = caller.user_id and tasks.livemode = caller.livemode
    and tasks.deleted_at is null
)`;

/** Converts a row's JSON to what the table would give. */
export function rowFromJson(json: Record<keyof TaskRow, unknown>): TaskRow {
  const row: Record<string, unknown> = json;
  for (const name of TIMES) row[name] = row[name] === null ? null : new Date(String(row[name]));
  return row as TaskRow;
}

/** The owner of tasks, and their kind: test keys' tasks and live ones do not see each other. */
export type TaskOwner = { userId: string; livemode: boolean };

/** SQL condition: a task is one of these. */
export const belongsTo = ({ userId, livemode }: TaskOwner) =>
  and(eq(tasks.userId, userId), eq(tasks.livemode, livemode));

/** One of a user's tasks with its pictures; undefined both for a missing one and for somebody else's. */
export async function findTask(
  db: Database,
  { id, userId, livemode }: TaskOwner & { id: string },
): Promise<TaskWithImages | undefined> {
  const [found] = await prepareFind(db).execute({ id, userId, livemode });
  return found;
}

/** Several of a user's tasks with their pictures, in the order of their ids. */
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

/** Makes a user's task a favourite, or not. @returns whether it exists */
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
