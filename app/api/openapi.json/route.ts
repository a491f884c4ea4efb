import { openApiDocument } from "@/lib/docs/openapi";
import { serveMethods } from "@/lib/http/serve-methods";
import { requestOrigin } from "@/lib/request/request-origin";

/** The API for programs that read OpenAPI. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: async (request) => Response.json(openApiDocument(requestOrigin(request.headers))),
});
