import { and, count, desc, eq, exists, getTableColumns, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { collections, collectionTasks } from "@/db/schema";

export type CollectionRow = typeof collections.$inferSelect;

/** The owner of collections, and whether those are for live or test tasks. */
export type CollectionOwner = { userId: string; livemode: boolean };

/** One of a user's collections. */
export type OwnCollection = CollectionOwner & { id: string };

/** A collection, its number of visible tasks, and its cover picture. */
export type ListedCollection = CollectionRow & {
  taskCount: number;
  cover: { taskId: string; path: string } | null;
};

const belongsTo = ({ userId, livemode }: CollectionOwner) =>
  and(eq(collections.userId, userId), eq(collections.livemode, livemode));
const isOwn = ({ id, ...owner }: OwnCollection) => and(eq(collections.id, id), belongsTo(owner));

/** Spelled out, because Drizzle omits a column's table if it sees only one. */
const MEMBERS = sql`
  from collection_tasks join tasks on tasks.id = collection_tasks.task_id and tasks.deleted_at is null`;
const LISTED = {
  ...getTableColumns(collections),
  taskCount: sql<number>`(
    select count(*)::integer ${MEMBERS} where collection_tasks.collection_id = collections.id)`,
  // The chosen one or, without one, the newest.
  cover: sql<ListedCollection["cover"]>`(
    select json_build_object('taskId', tasks.id, 'path', images.path) ${MEMBERS}
    join images on images.task_id = tasks.id and images.position = 0
    where collection_tasks.collection_id = collections.id and tasks.status = 'success'
    order by tasks.id = collections.cover_task_id desc nulls last, tasks.created_at desc, tasks.id desc limit 1)`,
};

/**
 * A user's collections, newest first.
 * @param taskId only those that contain this task
 * @param before only those older than this one
 */
export async function listCollections(
  db: Database,
  { taskId, before, limit, ...owner }: CollectionOwner & { taskId?: string; before?: string; limit: number },
): Promise<ListedCollection[]> {
  const holds =
    taskId === undefined
      ? undefined
      : exists(
          db
            .select({ taskId: collectionTasks.taskId })
            .from(collectionTasks)
            .where(and(eq(collectionTasks.collectionId, collections.id), eq(collectionTasks.taskId, taskId))),
        );
  return db
    .select(LISTED)
    .from(collections)
    .where(and(belongsTo(owner), holds, before === undefined ? undefined : lt(collections.id, before)))
    .orderBy(desc(collections.id))
    .limit(limit);
}

/** One of a user's collections; undefined both for a missing one and for somebody else's. */
export async function findCollection(
  db: Database,
  own: OwnCollection,
): Promise<ListedCollection | undefined> {
  const [found] = await db.select(LISTED).from(collections).where(isOwn(own));
  return found;
}

/** Whether a user has a collection. */
export async function hasCollection(db: Database, own: OwnCollection): Promise<boolean> {
  return (await db.select({ id: collections.id }).from(collections).where(isOwn(own))).length > 0;
}

/** Locks a user's collection against other changes until the transaction ends. @returns whether it exists */
export async function lockCollection(tx: Database, own: OwnCollection): Promise<boolean> {
  const found = await tx.select({ id: collections.id }).from(collections).where(isOwn(own)).for("update");
  return found.length > 0;
}

/** The number of a user's collections. */
export async function countCollections(db: Database, owner: CollectionOwner): Promise<number> {
  const [row] = await db.select({ all: count() }).from(collections).where(belongsTo(owner));
  return row?.all ?? 0;
}

/** The id of the collection with a name, if any. */
export async function findCollectionByName(
  db: Database,
  { name, ...owner }: CollectionOwner & { name: string },
): Promise<string | undefined> {
  const [found] = await db
    .select({ id: collections.id })
    .from(collections)
    .where(and(belongsTo(owner), eq(collections.name, name)));
  return found?.id;
}

/** Creates an empty collection. */
export async function insertCollection(
  db: Database,
  collection: OwnCollection & { name: string },
): Promise<void> {
  await db.insert(collections).values(collection);
}

/** Changes a user's collection. */
export async function updateCollection(
  db: Database,
  { changes, ...own }: OwnCollection & { changes: Partial<Pick<CollectionRow, "name" | "coverTaskId">> },
): Promise<void> {
  await db.update(collections).set(changes).where(isOwn(own));
}

/** Deletes a user's collection, but none of its tasks. @returns whether it existed */
export async function deleteCollection(db: Database, own: OwnCollection): Promise<boolean> {
  const deleted = await db.delete(collections).where(isOwn(own)).returning({ id: collections.id });
  return deleted.length > 0;
}

/** The number of places taken in a collection, including those of deleted tasks. */
export async function countPlaces(db: Database, { id }: { id: string }): Promise<number> {
  const [row] = await db
    .select({ taken: count() })
    .from(collectionTasks)
    .where(eq(collectionTasks.collectionId, id));
  return row?.taken ?? 0;
}

/** Whether a task is in a collection. */
export async function holdsTask(
  db: Database,
  { id, taskId }: { id: string; taskId: string },
): Promise<boolean> {
  const found = await db
    .select({ taskId: collectionTasks.taskId })
    .from(collectionTasks)
    .where(and(eq(collectionTasks.collectionId, id), eq(collectionTasks.taskId, taskId)));
  return found.length > 0;
}

/** Adds tasks to a collection; those already in it stay. The caller has verified their owner. */
export async function insertMembers(
  db: Database,
  { id, taskIds }: { id: string; taskIds: readonly string[] },
): Promise<void> {
  const members = taskIds.map((taskId) => ({ collectionId: id, taskId }));
  await db.insert(collectionTasks).values(members).onConflictDoNothing();
}

/** Removes tasks from a collection; those that are not in it are ignored. */
export async function deleteMembers(
  db: Database,
  { id, taskIds }: { id: string; taskIds: string[] },
): Promise<void> {
  await db
    .delete(collectionTasks)
    .where(and(eq(collectionTasks.collectionId, id), inArray(collectionTasks.taskId, taskIds)));
  await db
    .update(collections)
    .set({ coverTaskId: null })
    .where(and(eq(collections.id, id), inArray(collections.coverTaskId, taskIds)));
}

/** Removes a permanently deleted task from all collections. */
export async function forgetMember(db: Database, { taskId }: { taskId: string }): Promise<void> {
  await db.delete(collectionTasks).where(eq(collectionTasks.taskId, taskId));
}
