import { examples } from "@/lib/client/samples/examples";
import { DELIVERED_BODIES } from "@/lib/client/samples/webhook-examples";
import { openApiDocument } from "@/lib/docs/openapi";
import { answerWithEtag, FOR_EVERYBODY } from "@/lib/http/answer";
import { serveMethods } from "@/lib/http/serve-methods";
import { availableModels } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";

/** The last document. One is enough: a service has one address, and its models rarely change. */
let latest: { subject: string; document: object } | undefined;

/** The document for this address and these models. Frozen, so that it is written and compressed once. */
function documentFor(origin: string, modelIds: string[]): object {
  const subject = JSON.stringify([origin, modelIds]);
  if (latest?.subject === subject) return latest.document;
  const parts = { examples: examples(origin), webhookExamples: DELIVERED_BODIES, modelIds };
  const document = Object.freeze(openApiDocument(origin, parts));
  latest = { subject, document };
  return document;
}

/** `/api/openapi.json`: the API as an OpenAPI document. */
export const openapi = serveMethods({
  GET: async (request) => {
    const modelIds = availableModels().map(({ id }) => id);
    const document = documentFor(requestOrigin(request.headers), modelIds);
    return answerWithEtag(request, 200, document, FOR_EVERYBODY);
  },
});
