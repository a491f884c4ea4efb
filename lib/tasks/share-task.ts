import type { Database } from "@/db/client";
import {
  deleteShare,
  findShare,
  findSharedPicture,
  putShare,
  type TaskShareRow,
} from "@/db/queries/task-shares";
import { findTask, type TaskOwner } from "@/db/queries/tasks";
import type { TaskShare } from "@/lib/contract/task-share";
import { AppError } from "@/lib/errors";
import { newSecretPath } from "@/lib/ids";
import { LINK_LONGEST_SIDE } from "@/lib/media/copy-kinds";
import { imageAddress } from "@/lib/media/image-address";

/** Identifies one of a user's tasks. */
type Own = TaskOwner & { id: string };

/** @throws AppError `task_not_found`, both for a missing task and for somebody else's */
async function requireOwn(db: Database, own: Own) {
  const found = await findTask(db, own);
  if (!found) throw new AppError("task_not_found");
  return found;
}

const notShared = () => new AppError("not_found", "This task is not shared.");

/**
 * How a task is shared.
 * @throws AppError `task_not_found`; `not_found` if it is not shared
 */
export async function getShare(
  db: Database,
  { origin, ...own }: Own & { origin: string },
): Promise<TaskShare> {
  await requireOwn(db, own);
  const row = await findShare(db, { taskId: own.id });
  if (!row) throw notShared();
  return toTaskShare(row, origin);
}

/**
 * Shares a picture with anybody who has the link, or changes what its page shows.
 * @throws AppError `task_not_found`; `invalid_params` if there is no picture
 */
export async function shareTask(
  db: Database,
  own: Own,
  { origin, showsPrompt, isListed }: { origin: string; showsPrompt: boolean; isListed: boolean },
): Promise<TaskShare> {
  const { images } = await requireOwn(db, own);
  if (images.length === 0) throw new AppError("invalid_params", "This task has no picture to share.");
  const row = await putShare(db, { taskId: own.id, slug: newSecretPath(), showsPrompt, isListed });
  return toTaskShare(row, origin);
}

/** @throws AppError `task_not_found`; `not_found` if it is not shared */
export async function revokeShare(db: Database, own: Own): Promise<void> {
  await requireOwn(db, own);
  if (!(await deleteShare(db, { taskId: own.id }))) throw notShared();
}

/** The data of a public page; undefined for an unknown link. */
export async function sharedPicture(db: Database, { slug, origin }: { slug: string; origin: string }) {
  if (!/^[A-Za-z0-9_-]{32}$/.test(slug)) return undefined;
  const found = await findSharedPicture(db, { slug });
  if (!found) return undefined;
  const { path, prompt, showsPrompt, ...picture } = found;
  const address = imageAddress(origin, path);
  return {
    ...picture,
    address,
    prompt: showsPrompt ? prompt : null,
    beside: { url: `${address}?size=link`, type: "image/jpeg", ...sizeBeside(picture) },
  };
}

/** The size of a picture's link preview. */
function sizeBeside({ width, height }: { width: number; height: number }) {
  const scale = Math.min(1, LINK_LONGEST_SIDE / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function toTaskShare(row: TaskShareRow, origin: string): TaskShare {
  return {
    task_id: row.taskId,
    url: `${origin}/p/${row.slug}`,
    show_prompt: row.showsPrompt,
    listed: row.isListed,
    created_at: row.createdAt.toISOString(),
  };
}
