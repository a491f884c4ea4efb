import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { changeWebhook, deleteWebhook, getWebhook } from "@/lib/webhooks/manage-endpoints";
import { webhookOwner } from "./webhook-owner";

const get = defineRoute(ENDPOINTS.webhook, async ({ db, caller, params }) => ({
  body: await getWebhook(db, { id: params.webhook_id, ...webhookOwner(caller) }),
}));

const patch = defineRoute(ENDPOINTS.changeWebhook, async ({ db, caller, params, body }) => ({
  body: await changeWebhook(db, { id: params.webhook_id, ...webhookOwner(caller) }, body),
}));

const remove = defineRoute(ENDPOINTS.deleteWebhook, async ({ db, caller, params }) => {
  await deleteWebhook(db, { id: params.webhook_id, ...webhookOwner(caller) });
  return { body: { id: params.webhook_id, deleted: true as const } };
});

/** `/api/v1/webhooks/{webhook_id}` */
export const webhook = serveMethods({ GET: get, PATCH: patch, DELETE: remove });
