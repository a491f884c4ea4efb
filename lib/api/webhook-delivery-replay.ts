import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { replayWebhookDelivery } from "@/lib/webhooks/manage-deliveries";
import { webhookOwner } from "./webhook-owner";

const post = defineRoute(ENDPOINTS.replayWebhookDelivery, async ({ db, caller, params }) => ({
  body: await replayWebhookDelivery(
    db,
    { id: params.webhook_id, ...webhookOwner(caller) },
    params.delivery_id,
  ),
}));

/** `/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/replay` */
export const webhookDeliveryReplay = serveMethods({ POST: post });
