import { addToCollection, takeFromCollection } from "@/lib/collections/fill-collection";
import { changeCollection, getCollection, removeCollection } from "@/lib/collections/manage-collections";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";

type Asked = {
  caller: { userId: string; livemode: boolean };
  params: { collection_id: string };
  origin: string;
};

const ownOf = ({ caller: { userId, livemode }, params, origin }: Asked) => ({
  id: params.collection_id,
  userId,
  livemode,
  origin,
});

const get = defineRoute(ENDPOINTS.collection, async (asked) => ({
  body: await getCollection(asked.db, ownOf(asked)),
}));

const patch = defineRoute(ENDPOINTS.changeCollection, async (asked) => ({
  body: await changeCollection(asked.db, ownOf(asked), asked.body),
}));

const remove = defineRoute(ENDPOINTS.deleteCollection, async (asked) => {
  await removeCollection(asked.db, ownOf(asked));
  return { body: { id: asked.params.collection_id, deleted: true as const } };
});

const add = defineRoute(ENDPOINTS.addToCollection, async (asked) => ({
  body: await addToCollection(asked.db, { ...ownOf(asked), taskIds: asked.body.task_ids }),
}));

const take = defineRoute(ENDPOINTS.takeFromCollection, async (asked) => ({
  body: await takeFromCollection(asked.db, { ...ownOf(asked), taskIds: asked.body.task_ids }),
}));

/** `/api/v1/collections/{collection_id}` */
export const collection = serveMethods({ GET: get, PATCH: patch, DELETE: remove });
/** `/api/v1/collections/{collection_id}/tasks` */
export const collectionTasks = serveMethods({ POST: add });
/** `/api/v1/collections/{collection_id}/tasks/remove` */
export const collectionRemoval = serveMethods({ POST: take });
