import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { listWebhookDeliveries } from "@/lib/webhooks/manage-deliveries";
import { webhookOwner } from "./webhook-owner";

const get = defineRoute(ENDPOINTS.webhookDeliveries, async ({ db, caller, params, query }) => ({
  body: await listWebhookDeliveries(db, { id: params.webhook_id, ...webhookOwner(caller) }, query),
}));

/** `/api/v1/webhooks/{webhook_id}/deliveries` */
export const webhookDeliveries = serveMethods({ GET: get });
