import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { images, tasks, uploads } from "@/db/schema";
import type { ImageRow } from "./tasks";

/** A task's pictures, in order. The caller has verified the task's owner. */
export async function listImages(db: Database, { taskId }: { taskId: string }): Promise<ImageRow[]> {
  return db.select().from(images).where(eq(images.taskId, taskId)).orderBy(asc(images.position));
}

/** The pictures of several tasks. The caller has verified their owner. */
export async function listImagesOf(db: Database, { taskIds }: { taskIds: string[] }): Promise<ImageRow[]> {
  if (taskIds.length === 0) return [];
  return db.select().from(images).where(inArray(images.taskId, taskIds)).orderBy(asc(images.position));
}

/** Deletes the rows of a task's pictures. */
export async function deleteImages(db: Database, { taskId }: { taskId: string }): Promise<void> {
  await db.delete(images).where(eq(images.taskId, taskId));
}

/** Pictures by their path in the store. Anybody who knows a path may see the picture, so this takes no owner. */
export async function findImagesByPath(db: Database, { paths }: { paths: string[] }): Promise<ImageRow[]> {
  return paths.length === 0 ? [] : db.select().from(images).where(inArray(images.path, paths));
}

/** Records the pictures of a task. */
export async function insertImages(db: Database, rows: (typeof images.$inferInsert)[]): Promise<void> {
  await db.insert(images).values(rows);
}

/** Whether a path in the store is in use, by a task's picture or an upload. */
export async function hasPictures(db: Database): Promise<boolean> {
  const [image] = await db.select({ id: images.id }).from(images).limit(1);
  const [upload] = image ? [image] : await db.select({ id: uploads.id }).from(uploads).limit(1);
  return upload !== undefined;
}

/** The task that made a picture, if it is the user's. */
export async function findMaker(
  db: Database,
  { path, userId }: { path: string; userId: string },
): Promise<typeof tasks.$inferSelect | undefined> {
  const [found] = await db
    .select({ task: tasks })
    .from(images)
    .innerJoin(tasks, eq(tasks.id, images.taskId))
    .where(and(eq(images.path, path), eq(tasks.userId, userId)));
  return found?.task;
}
