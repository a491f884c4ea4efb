import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { sendTestEvent } from "@/lib/webhooks/manage-deliveries";
import { webhookOwner } from "./webhook-owner";

const post = defineRoute(ENDPOINTS.testWebhook, async ({ db, caller, params }) => {
  const sent = await sendTestEvent(db, { id: params.webhook_id, ...webhookOwner(caller) });
  return { headers: { Location: `/api/v1/webhooks/${sent.webhook_id}/deliveries/${sent.id}` }, body: sent };
});

/** `/api/v1/webhooks/{webhook_id}/test` */
export const webhookTest = serveMethods({ POST: post });
