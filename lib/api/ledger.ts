import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { linkToNext } from "@/lib/http/link-to-next";
import { serveMethods } from "@/lib/http/serve-methods";
import { listTransfers } from "@/lib/settings/list-transfers";

const get = defineRoute(ENDPOINTS.ledger, async ({ db, caller: { userId, livemode }, query, origin }) => {
  const page = await listTransfers(db, { userId, livemode, ...query });
  return { body: page, headers: linkToNext(`${origin}${ENDPOINTS.ledger.path}`, query, page.next_cursor) };
});

/** `/api/v1/ledger` */
export const ledger = serveMethods({ GET: get });
