import type { Database } from "@/db/client";
import { forgetMember } from "@/db/queries/collections";
import { listTasksToPurge, markDeleted, scrubTask, unmarkDeleted } from "@/db/queries/deleted-tasks";
import { deleteImages, listImages } from "@/db/queries/images";
import type { TaskOwner } from "@/db/queries/tasks";
import { markUploadsUnused } from "@/db/queries/uploads";
import { TRASH_DAYS } from "@/lib/contract/retention";
import { AppError } from "@/lib/errors";
import type { ImageStore } from "@/lib/media/image-store";
import { removeEach } from "@/lib/media/remove-each";
import { cancelTask } from "./cancel-task";

/** How long a deletion can be undone. */
const TRASH_MS = TRASH_DAYS * 24 * 3_600_000;
const AT_ONCE = 100;

/**
 * Cancels a user's task and hides it, one that cannot be cancelled as well; it is gone for good once the time to undo it is
 * over.
 * @returns until when it can be undone
 * @throws AppError `task_not_found`
 */
export async function deleteTask(db: Database, task: TaskOwner & { id: string }): Promise<Date> {
  await cancelTask(db, task);
  if (!(await markDeleted(db, task))) throw new AppError("task_not_found");
  return new Date(Date.now() + TRASH_MS);
}

/** What was deleted later than this can be brought back. */
export const trashSince = (): Date => new Date(Date.now() - TRASH_MS);

/** Brings back a task that its owner deleted. One that is there, or cannot come back, stays as it is. */
export async function restoreTask(db: Database, task: TaskOwner & { id: string }): Promise<void> {
  await unmarkDeleted(db, { ...task, since: trashSince() });
}

/**
 * Removes what was deleted and cannot be brought back: images from the store, words from the database. What the store does
 * not let go of now stays on the list of what is to be removed.
 */
export async function purgeDeletedTasks(db: Database, store: ImageStore): Promise<void> {
  // A little later than the last moment to undo, so that the two never meet.
  const before = new Date(Date.now() - TRASH_MS - 10_000);
  await removeEach(await listTasksToPurge(db, { before, limit: AT_ONCE }), (id) => purgeTask(db, store, id));
}

/**
 * Removes one task's contents; uploads that no other task uses are unused again. The store goes first: a path that is
 * forgotten could no longer be deleted.
 */
async function purgeTask(db: Database, store: ImageStore, id: string): Promise<void> {
  await store.delete((await listImages(db, { taskId: id })).map(({ path }) => path));
  await deleteImages(db, { taskId: id });
  await db.transaction(async (tx) => {
    await forgetMember(tx, { taskId: id });
    const { userId, imageInput } = await scrubTask(tx, { id });
    if (userId !== null) await markUploadsUnused(tx, { userId, paths: imageInput });
  });
}
