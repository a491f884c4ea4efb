import { examples } from "@/lib/client/samples/examples";
import { DELIVERED_BODIES } from "@/lib/client/samples/webhook-examples";
import { openApiDocument } from "@/lib/docs/openapi";
import { answerWithEtag, FOR_EVERYBODY } from "@/lib/http/answer";
import { serveMethods } from "@/lib/http/serve-methods";
import { availableModels } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";

/** `/api/openapi.json`: the API as an OpenAPI document. */
export const openapi = serveMethods({
  GET: async (request) => {
    const origin = requestOrigin(request.headers);
    const document = openApiDocument(origin, {
      examples: examples(origin),
      webhookExamples: DELIVERED_BODIES,
      modelIds: availableModels().map(({ id }) => id),
    });
    return answerWithEtag(request, 200, document, FOR_EVERYBODY);
  },
});
