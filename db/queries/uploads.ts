import {
  and,
  arrayContains,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  not,
  notInArray,
  sql,
} from "drizzle-orm";
import type { Database } from "@/db/client";
import { tasks, uploads } from "@/db/schema";

export type UploadRow = typeof uploads.$inferSelect;

/** Records an upload. */
export async function insertUpload(db: Database, row: typeof uploads.$inferInsert): Promise<UploadRow> {
  const [inserted] = await db.insert(uploads).values(row).returning();
  if (!inserted) throw new Error("The upload was not written.");
  return inserted;
}

/** Uploads by their path in the store. Anybody who knows a path may see the picture, so this takes no owner. */
export async function findUploadsByPath(db: Database, { paths }: { paths: string[] }): Promise<UploadRow[]> {
  if (paths.length === 0) return [];
  return db
    .select()
    .from(uploads)
    .where(and(inArray(uploads.path, paths), isNotNull(uploads.userId)));
}

/**
 * Records that a task of their owner uses these uploads; other paths and other people's uploads are skipped.
 * @returns the paths of the uploads
 */
export async function markUploadsUsed(
  db: Database,
  { userId, paths }: { userId: string; paths: string[] },
): Promise<string[]> {
  const found = await lockUploads(db, { userId, paths });
  const ids = found.map(({ id }) => id);
  if (ids.length > 0) {
    await db
      .update(uploads)
      .set({ usedAt: sql`coalesce(${uploads.usedAt}, now())` })
      .where(inArray(uploads.id, ids));
  }
  return found.map(({ path }) => path);
}

/** Records that these uploads of a user are unused again, unless another of their tasks uses them. */
export async function markUploadsUnused(
  db: Database,
  { userId, paths }: { userId: string; paths: string[] },
): Promise<void> {
  // Locked in a separate statement, so that the next one sees the tasks of a previous lock holder.
  const ids = (await lockUploads(db, { userId, paths })).map(({ id }) => id);
  if (ids.length === 0) return;
  const holder = db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.userId, userId), arrayContains(tasks.imageInput, sql`array[${uploads.path}]`)));
  await db
    .update(uploads)
    .set({ usedAt: null })
    .where(and(inArray(uploads.id, ids), not(exists(holder))));
}

/** Locks in the order of paths, so that two transactions cannot deadlock. */
async function lockUploads(
  db: Database,
  { userId, paths }: { userId: string; paths: string[] },
): Promise<{ id: string; path: string }[]> {
  if (paths.length === 0) return [];
  return db
    .select({ id: uploads.id, path: uploads.path })
    .from(uploads)
    .where(and(eq(uploads.userId, userId), inArray(uploads.path, paths)))
    .orderBy(asc(uploads.path))
    .for("update");
}

/**
 * Takes unused uploads made before `before` from their owners, so that they can no longer be used. Skips locked rows until the
 * next time, so that it cannot take part in a deadlock.
 */
export async function abandonUploads(db: Database, { before }: { before: Date }): Promise<void> {
  const free = db
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(isNotNull(uploads.userId), isNull(uploads.usedAt), lt(uploads.createdAt, before)))
    .for("update", { skipLocked: true });
  await db.update(uploads).set({ userId: null }).where(inArray(uploads.id, free));
}

/** Takes all but the `keep` newest unused uploads from a user, so that they can no longer be used. */
export async function abandonOldUploads(
  db: Database,
  { userId, keep }: { userId: string; keep: number },
): Promise<void> {
  const newest = db
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(eq(uploads.userId, userId), isNull(uploads.usedAt)))
    .orderBy(desc(uploads.createdAt), desc(uploads.id))
    .limit(keep);
  const free = db
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(eq(uploads.userId, userId), isNull(uploads.usedAt), notInArray(uploads.id, newest)))
    .for("update", { skipLocked: true });
  await db.update(uploads).set({ userId: null }).where(inArray(uploads.id, free));
}

/** Takes an upload from its owner, so that it can no longer be used. Ignores paths that are not uploads. */
export async function disownUpload(db: Database, { path }: { path: string }): Promise<void> {
  await db.update(uploads).set({ userId: null }).where(eq(uploads.path, path));
}

/** Uploads without an owner, unordered, so that one that cannot be removed does not block the others forever. */
export async function listAbandonedUploads(db: Database, { limit }: { limit: number }): Promise<UploadRow[]> {
  return db.select().from(uploads).where(isNull(uploads.userId)).orderBy(sql`random()`).limit(limit);
}

/** Deletes an upload's row. */
export async function deleteUpload(db: Database, { id }: { id: string }): Promise<void> {
  await db.delete(uploads).where(eq(uploads.id, id));
}
