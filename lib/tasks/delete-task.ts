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
 * Cancels a user's task, if possible, and hides it. It is removed for good once the time to undo is over.
 * @returns until when it can be restored
 * @throws AppError `task_not_found`
 */
export async function deleteTask(db: Database, task: TaskOwner & { id: string }): Promise<Date> {
  await cancelTask(db, task);
  if (!(await markDeleted(db, task))) throw new AppError("task_not_found");
  return new Date(Date.now() + TRASH_MS);
}

/** Tasks deleted after this can be restored. */
export const trashSince = (): Date => new Date(Date.now() - TRASH_MS);

/** Restores a deleted task. One that is not deleted, or can no longer be restored, stays as it is. */
export async function restoreTask(db: Database, task: TaskOwner & { id: string }): Promise<void> {
  await unmarkDeleted(db, { ...task, since: trashSince() });
}

/**
 * Purges deleted tasks that can no longer be restored: images from the store, words from the database. Tasks whose files cannot
 * be removed now stay on the list.
 */
export async function purgeDeletedTasks(db: Database, store: ImageStore): Promise<void> {
  // With a margin after the last moment to restore, so that the two never race.
  const before = new Date(Date.now() - TRASH_MS - 10_000);
  await removeEach(await listTasksToPurge(db, { before, limit: AT_ONCE }), (id) => purgeTask(db, store, id));
}

/**
 * Removes a task's content; uploads that no other task uses become unused again. Files go first, because they could not be
 * deleted once their paths are forgotten.
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
