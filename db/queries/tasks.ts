import { and, asc, eq, getTableColumns, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type images, tasks } from "@/db/schema";
import { prepareFor } from "@/db/statement";

export type TaskRow = typeof tasks.$inferSelect;
export type ImageRow = typeof images.$inferSelect;

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

const NAMED_COLUMNS = Object.entries(getTableColumns(tasks)).map(
  ([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`,
);

/** The columns that JSON has no type for. */
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
 * One task of the caller's with its pictures as JSON, for a statement that admits them.
 * @param more what is read of `tasks` besides: pairs of a name and an expression
 */
export const ownTaskAsJson = (more: SQL): SQL => sql`(
  select json_build_object('task', json_build_object(${sql.join(NAMED_COLUMNS, sql`, `)}), 'images', ${WITH_IMAGES.images}, ${more})
  from tasks
  where tasks.id = ${sql.placeholder("taskId")} and tasks.user_id = caller.user_id and tasks.livemode = caller.livemode
    and tasks.deleted_at is null
)`;

/** A row as it is read from the table, from its JSON. */
export function rowFromJson(json: Record<keyof TaskRow, unknown>): TaskRow {
  const row: Record<string, unknown> = json;
  for (const name of TIMES) row[name] = row[name] === null ? null : new Date(String(row[name]));
  return row as TaskRow;
}

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
