import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { getWebhookDelivery } from "@/lib/webhooks/manage-deliveries";
import { webhookOwner } from "./webhook-owner";

const get = defineRoute(ENDPOINTS.webhookDelivery, async ({ db, caller, params }) => ({
  body: await getWebhookDelivery(db, { id: params.webhook_id, ...webhookOwner(caller) }, params.delivery_id),
}));

/** `/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}` */
export const webhookDelivery = serveMethods({ GET: get });
