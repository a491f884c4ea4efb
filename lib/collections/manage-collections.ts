import type { Database } from "@/db/client";
import {
  type CollectionOwner,
  countCollections,
  deleteCollection,
  findCollection,
  findCollectionByName,
  holdsTask,
  insertCollection,
  lockCollection,
  type OwnCollection,
  updateCollection,
} from "@/db/queries/collections";
import { lockAccount } from "@/db/queries/ledger";
import { findTask } from "@/db/queries/tasks";
import { type CollectionChanges, type CollectionResource, MAX_COLLECTIONS } from "@/lib/contract/collections";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { toCollectionResource } from "./to-collection-resource";

/** The origin of URLs in the response. */
type At = { origin: string };

/** The error both for a missing collection and for somebody else's. */
export const noSuchCollection = () => new AppError("not_found", "There is no collection with this id.");

/** One of a user's collections. @throws AppError `not_found` */
export async function getCollection(
  db: Database,
  { origin, ...own }: OwnCollection & At,
): Promise<CollectionResource> {
  const found = await findCollection(db, own);
  if (!found) throw noSuchCollection();
  return toCollectionResource(found, origin);
}

/**
 * Creates a collection.
 * @throws AppError `invalid_params` if the name is taken or the user has the maximum number
 */
export async function makeCollection(
  db: Database,
  { origin, name, ...owner }: CollectionOwner & At & { name: string },
): Promise<CollectionResource> {
  const own = { id: newId("collection"), ...owner };
  return db.transaction(async (tx) => {
    // Otherwise two concurrent requests could both find room, or the name free.
    await lockAccount(tx, owner);
    if ((await countCollections(tx, owner)) >= MAX_COLLECTIONS)
      throw new AppError(
        "invalid_params",
        `You already have ${MAX_COLLECTIONS} collections; delete one first.`,
      );
    await requireFree(tx, { name, ...own });
    await insertCollection(tx, { ...own, name });
    return getCollection(tx, { ...own, origin });
  });
}

/**
 * Renames a collection, or changes its cover.
 * @throws AppError `not_found`; `invalid_params` if the name is taken or the cover is not a picture in it
 */
export async function changeCollection(
  db: Database,
  { origin, ...own }: OwnCollection & At,
  { name, cover_task_id: coverTaskId }: CollectionChanges,
): Promise<CollectionResource> {
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(coverTaskId === undefined ? {} : { coverTaskId }),
  };
  return db.transaction(async (tx) => {
    await lockAccount(tx, own);
    if (!(await lockCollection(tx, own))) throw noSuchCollection();
    if (Object.keys(changes).length === 0)
      throw new AppError("invalid_params", "Nothing to change: send name, cover_task_id, or both.");
    if (name !== undefined) await requireFree(tx, { ...own, name });
    if (coverTaskId) await requirePicture(tx, own, coverTaskId);
    await updateCollection(tx, { ...own, changes });
    return getCollection(tx, { ...own, origin });
  });
}

/**
 * Deletes a collection; its tasks stay.
 * @throws AppError `not_found`
 */
export async function removeCollection(db: Database, own: OwnCollection): Promise<void> {
  if (!(await deleteCollection(db, own))) throw noSuchCollection();
}

async function requireFree(tx: Database, { id, ...named }: OwnCollection & { name: string }): Promise<void> {
  const other = await findCollectionByName(tx, named);
  if (other !== undefined && other !== id)
    throw new AppError("invalid_params", "You already have a collection with this name.", { param: "name" });
}

async function requirePicture(tx: Database, { id, ...owner }: OwnCollection, taskId: string): Promise<void> {
  const found = (await holdsTask(tx, { id, taskId })) && (await findTask(tx, { id: taskId, ...owner }));
  if (found && found.images.length > 0) return;
  throw new AppError("invalid_params", "cover_task_id is not a picture in this collection.", {
    param: "cover_task_id",
  });
}
