import { openApiDocument } from "@/lib/docs/openapi";
import { requestOrigin } from "@/lib/http/request-origin";

/** The API for programs that read OpenAPI. */
export function GET(request: Request): Response {
  return Response.json(openApiDocument(requestOrigin(request.headers)));
}
