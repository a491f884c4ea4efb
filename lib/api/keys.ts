import { listLiveKeys } from "@/db/queries/api-keys";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { addKey } from "@/lib/keys/add-key";
import { keysOf, ownKey } from "@/lib/keys/own-key";
import { toKeyResource } from "@/lib/keys/to-key-resource";
import { toKeySettings } from "@/lib/keys/to-key-settings";

const get = defineRoute(ENDPOINTS.listKeys, async ({ db, caller }) => ({
  body: { keys: (await listLiveKeys(db, keysOf(caller))).map(toKeyResource) },
}));

const post = defineRoute(ENDPOINTS.createKey, async ({ db, caller, body }) => {
  const { name, livemode } = body;
  const asked = { userId: caller.userId, name, livemode, ...toKeySettings(body) };
  const { id, key, row } = await addKey(db, asked, await ownKey(db, caller));
  return { headers: { Location: `/api/v1/keys/${id}` }, body: { ...toKeyResource(row), key } };
});

/** `/api/v1/keys` */
export const keys = serveMethods({ GET: get, POST: post });
