import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { listAllDeliveries } from "@/lib/webhooks/manage-deliveries";
import { webhookOwner } from "./webhook-owner";

const get = defineRoute(ENDPOINTS.allDeliveries, async ({ db, caller, query }) => ({
  body: await listAllDeliveries(db, webhookOwner(caller), query),
}));

/** `/api/v1/webhooks/deliveries` */
export const allDeliveries = serveMethods({ GET: get });
