import { type ApiKeyRow, findKey } from "@/db/queries/api-keys";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { AppError } from "@/lib/errors";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { changeKey } from "@/lib/keys/change-key";
import { keysOf } from "@/lib/keys/own-key";
import { revokeKey } from "@/lib/keys/revoke-key";
import { toKeyResource } from "@/lib/keys/to-key-resource";
import { toKeySettings } from "@/lib/keys/to-key-settings";

const get = defineRoute(ENDPOINTS.key, async ({ db, caller, params }) => ({
  body: toKeyResource(requireKey(await findKey(db, { id: params.key_id, ...keysOf(caller) }))),
}));

const patch = defineRoute(ENDPOINTS.changeKey, async ({ db, caller, params, body }) => {
  const changes = { name: body.name, ...toKeySettings(body) };
  const changed = await changeKey(db, { id: params.key_id, ...keysOf(caller) }, changes, caller);
  return { body: toKeyResource(requireKey(changed)) };
});

const remove = defineRoute(ENDPOINTS.deleteKey, async ({ db, caller, params }) => {
  if (!(await revokeKey(db, { id: params.key_id, ...keysOf(caller) }))) throw noSuchKey();
  return { body: { id: params.key_id, deleted: true as const } };
});

function requireKey(key: ApiKeyRow | undefined): ApiKeyRow {
  if (!key || key.revokedAt || (key.expiresAt && key.expiresAt <= new Date())) throw noSuchKey();
  return key;
}

/** The same response for a key that does not exist, one that has ended, and somebody else's. */
const noSuchKey = () => new AppError("not_found", "You have no active key with this id.");

/** `/api/v1/keys/{key_id}` */
export const key = serveMethods({ GET: get, PATCH: patch, DELETE: remove });
