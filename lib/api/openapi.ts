import { openApiDocument } from "@/lib/docs/openapi";
import { answerWithEtag, FOR_EVERYBODY } from "@/lib/http/answer";
import { serveMethods } from "@/lib/http/serve-methods";
import { requestOrigin } from "@/lib/request/request-origin";

/** `/api/openapi.json`: the API for programs that read OpenAPI. */
export const openapi = serveMethods({
  GET: async (request) =>
    answerWithEtag(request, 200, openApiDocument(requestOrigin(request.headers)), FOR_EVERYBODY),
});
