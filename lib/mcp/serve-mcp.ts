import { createMcpHandler, type McpHttpHandler, type McpRequestContext } from "@modelcontextprotocol/server";
import { openDatabase } from "@/db/client";
import { MAX_BODY_BYTES } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { admitCaller, limitHeaders, requireWithinLimit } from "@/lib/http/admit-caller";
import { answerError } from "@/lib/http/answer";
import type { RouteHandler } from "@/lib/http/define-route";
import { readBytes } from "@/lib/http/read-bytes";
import { reportFailure } from "@/lib/http/report-failure";
import { addLogContext, REQUEST_ID_HEADER } from "@/lib/http/request-log";
import { serveMethods } from "@/lib/http/serve-methods";
import { logger } from "@/lib/logger";
import { requestOrigin } from "@/lib/request/request-origin";
import { isForeignOrigin, refuseOrigin } from "./foreign-origin";
import { makeServer } from "./make-server";
import type { McpCall } from "./mcp-call";
import { RESOURCE_METADATA_PATH } from "./protected-resource";

const BODY = { maxBytes: 4 * MAX_BODY_BYTES, timeoutMs: 20_000 };

let handler: McpHttpHandler | undefined;

/** Speaks both generations of the protocol, with a separate server for each call. */
function mcp(): McpHttpHandler {
  handler ??= createMcpHandler(
    ({ authInfo }: McpRequestContext) => makeServer(authInfo?.extra?.call as McpCall),
    {
      // Responses are plain JSON, or a stream of one event with keep-alive comments while the caller waits.
      keepAliveMs: 15_000,
      maxSubscriptions: 16,
      maxRequestBodySize: BODY.maxBytes,
      onerror: (err) => logger().debug({ err }, "an MCP request was refused"),
    },
  );
  return handler;
}

const post: RouteHandler = async (request) => {
  const requestId = request.headers.get(REQUEST_ID_HEADER);
  const origin = requestOrigin(request.headers);
  const headers: Record<string, string> = {};
  const answer = async () => {
    try {
      if (isForeignOrigin(request.headers)) return refuseOrigin(origin);
      if (!request.headers.has("authorization")) throw new AppError("unauthorized");
      const { db } = openDatabase();
      const admitted = await admitCaller(db, request, "read");
      const { caller } = admitted;
      addLogContext(requestId, { userId: caller.userId, apiKeyId: caller.apiKeyId ?? undefined });
      Object.assign(headers, limitHeaders(admitted));
      requireWithinLimit(admitted);
      const call: McpCall = { db, caller, request, origin, requestId };
      const { method, signal } = request;
      const body = await readBytes(request, BODY);
      const asked = new Request(request.url, { method, headers: withKinds(request.headers), body, signal });
      const authInfo = {
        token: "",
        clientId: caller.apiKeyId ?? "",
        scopes: [...caller.scopes],
        extra: { call },
      };
      return await mcp().fetch(asked, { authInfo });
    } catch (cause) {
      return refuse(cause, { requestId, origin });
    }
  };
  const response = await answer();
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

/** A client that accepts anything, or does not say, accepts both response types; the package only looks for their names. */
function withKinds(headers: Headers): Headers {
  const named = new Headers(headers);
  if (/^$|\*\/\*/.test(headers.get("accept") ?? ""))
    named.set("Accept", "application/json, text/event-stream");
  return named;
}

function refuse(
  cause: unknown,
  { requestId, origin }: { requestId: string | null; origin: string },
): Response {
  const error = reportFailure(cause, { requestId });
  const response = answerError(error);
  if (error.code === "unauthorized")
    response.headers.set("WWW-Authenticate", `Bearer resource_metadata="${origin}${RESOURCE_METADATA_PATH}"`);
  return response;
}

/** `/mcp` */
export const mcpEndpoint = serveMethods({ POST: post });
