import { findBalance } from "@/db/queries/ledger";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";

const get = defineRoute(ENDPOINTS.credits, async ({ db, caller }) => ({
  body: { credits_remaining: (await findBalance(db, caller)) ?? 0 },
}));

/** `/api/v1/credits` */
export const credits = serveMethods({ GET: get });
