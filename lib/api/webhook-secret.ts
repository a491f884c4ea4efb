import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { defaultSecret } from "@/lib/webhooks/default-secret";

const get = defineRoute(ENDPOINTS.webhookSecret, async ({ db, caller }) => ({
  body: { secret: await defaultSecret(db, { userId: caller.userId, livemode: caller.livemode }) },
}));

/** `/api/v1/webhooks/secret` */
export const webhookSecret = serveMethods({ GET: get });
