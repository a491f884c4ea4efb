import type { ListedCollection } from "@/db/queries/collections";
import type { CollectionResource } from "@/lib/contract/collections";
import { imageAddress } from "@/lib/media/image-address";

/** A collection as its owner sees it. @param origin the origin of URLs in it */
export function toCollectionResource(found: ListedCollection, origin: string): CollectionResource {
  const { id, name, taskCount, cover, coverTaskId, createdAt } = found;
  return {
    id,
    name,
    task_count: taskCount,
    cover: cover && imageAddress(origin, cover.path),
    // The chosen cover may have been deleted: until it is restored, another picture stands in.
    cover_task_id: cover && cover.taskId === coverTaskId ? coverTaskId : null,
    created_at: createdAt.toISOString(),
  };
}
