import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { availableModels, toModelResource } from "@/lib/models/catalogue";

const get = defineRoute(ENDPOINTS.models, async () => ({
  body: { models: availableModels().map(toModelResource) },
}));

/** `/api/v1/models` */
export const models = serveMethods({ GET: get });
