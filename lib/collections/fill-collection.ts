import type { Database } from "@/db/client";
import {
  countPlaces,
  deleteMembers,
  insertMembers,
  lockCollection,
  type OwnCollection,
} from "@/db/queries/collections";
import { findTasks } from "@/db/queries/tasks";
import { type CollectionResource, MAX_COLLECTION_TASKS } from "@/lib/contract/collections";
import { AppError } from "@/lib/errors";
import { getCollection, noSuchCollection } from "./manage-collections";

type Move = OwnCollection & { origin: string; taskIds: readonly string[] };

/**
 * Adds tasks to a collection: all or none.
 * @throws AppError `not_found`; `task_not_found` if one is not the user's; `invalid_params` if the collection is full
 */
export async function addToCollection(db: Database, move: Move): Promise<CollectionResource> {
  return change(db, move, async (tx, own, taskIds) => {
    await insertMembers(tx, { id: own.id, taskIds });
    if ((await countPlaces(tx, own)) > MAX_COLLECTION_TASKS)
      throw new AppError(
        "invalid_params",
        `A collection holds at most ${MAX_COLLECTION_TASKS.toLocaleString("en")} tasks; take some out, or start another.`,
        { param: "task_ids" },
      );
  });
}

/**
 * Removes tasks from a collection: all or none.
 * @throws AppError `not_found`; `task_not_found` if one is not the user's
 */
export async function takeFromCollection(db: Database, move: Move): Promise<CollectionResource> {
  return change(db, move, (tx, own, taskIds) => deleteMembers(tx, { id: own.id, taskIds }));
}

/** Changes to the same collection wait for each other: of two, only one may get the last place. */
async function change(
  db: Database,
  { origin, taskIds, ...own }: Move,
  act: (tx: Database, own: OwnCollection, taskIds: string[]) => Promise<void>,
): Promise<CollectionResource> {
  const { userId, livemode } = own;
  const ids = [...new Set(taskIds)];
  return db.transaction(async (tx) => {
    if (!(await lockCollection(tx, own))) throw noSuchCollection();
    const found = await findTasks(tx, { ids, userId, livemode });
    if (found.length < ids.length) throw new AppError("task_not_found");
    await act(tx, own, ids);
    return getCollection(tx, { ...own, origin });
  });
}
