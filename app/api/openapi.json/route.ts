import { openApiDocument } from "@/lib/docs/openapi";
import { requestOrigin } from "@/lib/http/request-origin";
import { serveMethods } from "@/lib/http/serve-methods";

/** The API for programs that read OpenAPI. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: async (request) => Response.json(openApiDocument(requestOrigin(request.headers))),
});
