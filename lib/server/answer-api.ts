import type { IncomingMessage, ServerResponse } from "node:http";
import { type FoundRoute, findRoute } from "@/lib/api/find-route";
import { answerError } from "@/lib/http/answer";
import { reportFailure } from "@/lib/http/report-failure";
import { METHODS, type Method } from "@/lib/http/serve-methods";
import { markdownTwin } from "@/lib/request/markdown-twin";
import { traceRequest } from "@/lib/telemetry/trace-request";
import { webRequest } from "./incoming-request";
import { type CommonHeaders, sendResponse } from "./send-response";

/**
 * Responds to a request for one of the API's paths with its handler.
 * @param common the headers of every response
 * @returns the route's name; undefined if the path is not the API's and nothing was done
 */
export function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  common: CommonHeaders,
): string | undefined {
  const [path = ""] = (request.url ?? "").split("?", 1);
  const { method = "GET", headers } = request;
  const route = findRoute(markdownTwin(path, headers.accept) ?? path);
  if (!route) return undefined;
  void traceRequest({ method, route: route.name, headers }, async () => {
    const known = METHODS.find((name) => name === method) ?? "OTHER";
    const answer = await ask(route, known, webRequest(request, response));
    await sendResponse(request, response, answer, common);
    return answer.status;
  });
  return route.name;
}

/** Handlers turn their own errors into responses; this is for one that fails to. */
async function ask(
  { handlers, params }: FoundRoute,
  method: Method | "OTHER",
  request: Request,
): Promise<Response> {
  try {
    return await handlers[method](request, { params: Promise.resolve(params) });
  } catch (cause) {
    return answerError(reportFailure(cause));
  }
}
