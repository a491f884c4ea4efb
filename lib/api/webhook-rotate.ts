import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { rotateWebhook } from "@/lib/webhooks/manage-endpoints";
import { webhookOwner } from "./webhook-owner";

const post = defineRoute(ENDPOINTS.rotateWebhook, async ({ db, caller, params }) => ({
  body: await rotateWebhook(db, { id: params.webhook_id, ...webhookOwner(caller) }),
}));

/** `/api/v1/webhooks/{webhook_id}/rotate` */
export const webhookRotate = serveMethods({ POST: post });
