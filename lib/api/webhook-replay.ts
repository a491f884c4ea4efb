import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { replayWebhookDeliveries } from "@/lib/webhooks/manage-deliveries";
import { webhookOwner } from "./webhook-owner";

const post = defineRoute(ENDPOINTS.replayWebhook, async ({ db, caller, params, body }) => {
  const own = { id: params.webhook_id, ...webhookOwner(caller) };
  return { body: { replayed: await replayWebhookDeliveries(db, own, new Date(body.since)) } };
});

/** `/api/v1/webhooks/{webhook_id}/replay` */
export const webhookReplay = serveMethods({ POST: post });
