import { findKey } from "@/db/queries/api-keys";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { AppError } from "@/lib/errors";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { keyUsage } from "@/lib/keys/key-usage";
import { keysOf } from "@/lib/keys/own-key";

const get = defineRoute(ENDPOINTS.keyUsage, async ({ db, caller, params, query: { days } }) => {
  // Also for a key that no longer works: its usage stays of interest.
  const key = await findKey(db, { id: params.key_id, ...keysOf(caller) });
  if (!key) throw new AppError("not_found", "You have no key with this id.");
  return { body: { id: key.id, days: await keyUsage(db, { id: key.id, days }) } };
});

/** `/api/v1/keys/{key_id}/usage` */
export const usageOfKey = serveMethods({ GET: get });
