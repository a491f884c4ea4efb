import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { listGallery } from "@/lib/tasks/list-gallery";

const get = defineRoute(ENDPOINTS.gallery, async ({ db, caller: { userId, livemode }, query, origin }) => ({
  body: await listGallery(db, { userId, livemode, query, origin }),
}));

/** `/api/v1/gallery` */
export const gallery = serveMethods({ GET: get });
