import type { Database } from "@/db/client";
import { type CollectionOwner, listCollections } from "@/db/queries/collections";
import { findTask } from "@/db/queries/tasks";
import type { CollectionPage, CollectionQuery } from "@/lib/contract/collections";
import { AppError } from "@/lib/errors";
import { readCursor, writeCursor } from "@/lib/list-cursor";
import { toCollectionResource } from "./to-collection-resource";

const PLACE = /^(col_[0-9a-z]{26})$/;

/**
 * A page of a user's collections, newest first.
 * @throws AppError `task_not_found` if it is asked for the collections of a task that is not the user's
 */
export async function collectionsOf(
  db: Database,
  { origin, query, ...owner }: CollectionOwner & { origin: string; query: CollectionQuery },
): Promise<CollectionPage> {
  const { cursor, limit, task } = query;
  const before = cursor === undefined ? undefined : readCursor(cursor, PLACE)[0];
  if (task !== undefined && !(await findTask(db, { id: task, ...owner })))
    throw new AppError("task_not_found");
  // One extra row tells whether there is another page.
  const found = await listCollections(db, {
    ...owner,
    ...(task !== undefined && { taskId: task }),
    ...(before !== undefined && { before }),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    collections: page.map((one) => toCollectionResource(one, origin)),
    next_cursor: last && found.length > limit ? writeCursor(last.id) : null,
  };
}
