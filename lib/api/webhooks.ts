import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { createWebhook, listWebhooks } from "@/lib/webhooks/manage-endpoints";
import { webhookOwner } from "./webhook-owner";

const get = defineRoute(ENDPOINTS.webhooks, async ({ db, caller }) => ({
  body: { webhooks: await listWebhooks(db, webhookOwner(caller)) },
}));

const post = defineRoute(ENDPOINTS.createWebhook, async ({ db, caller, body }) => {
  const made = await createWebhook(db, { userId: caller.userId, livemode: caller.livemode, body });
  return { headers: { Location: `/api/v1/webhooks/${made.id}` }, body: made };
});

/** `/api/v1/webhooks` */
export const webhooks = serveMethods({ GET: get, POST: post });
