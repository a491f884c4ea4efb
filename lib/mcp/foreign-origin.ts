import { loopbackOrigins } from "@/lib/request/loopback-origins";
import { requestOrigin } from "@/lib/request/request-origin";

/** Whether another site's page sent a request, possibly by DNS rebinding. */
export function isForeignOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  return origin !== null && !loopbackOrigins(requestOrigin(headers)).includes(origin);
}

/**
 * The response required by the protocol.
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#security-warning
 */
export function refuseOrigin(origin: string): Response {
  const message = `The header Origin names another site than this one, which is ${origin}.`;
  const error = { jsonrpc: "2.0", id: null, error: { code: -32_000, message } };
  return Response.json(error, { status: 403, headers: { "Cache-Control": "no-store" } });
}
