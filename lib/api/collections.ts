import { collectionsOf } from "@/lib/collections/list-collections";
import { makeCollection } from "@/lib/collections/manage-collections";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { linkToNext } from "@/lib/http/link-to-next";
import { serveMethods } from "@/lib/http/serve-methods";

const get = defineRoute(
  ENDPOINTS.collections,
  async ({ db, caller: { userId, livemode }, query, origin }) => {
    const page = await collectionsOf(db, { userId, livemode, query, origin });
    return {
      body: page,
      headers: linkToNext(`${origin}${ENDPOINTS.collections.path}`, query, page.next_cursor),
    };
  },
);

const post = defineRoute(
  ENDPOINTS.createCollection,
  async ({ db, caller: { userId, livemode }, body, origin }) => {
    const made = await makeCollection(db, { userId, livemode, name: body.name, origin });
    return { headers: { Location: `/api/v1/collections/${made.id}` }, body: made };
  },
);

/** `/api/v1/collections` */
export const collections = serveMethods({ GET: get, POST: post });
