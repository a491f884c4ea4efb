import { loopbackOrigins } from "@/lib/request/loopback-origins";
import { requestOrigin } from "@/lib/request/request-origin";

/** Whether a browser says that a page of another site sent a request: it may have found the name of this service by a trick. */
export function isForeignOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  return origin !== null && !loopbackOrigins(requestOrigin(headers)).includes(origin);
}

/**
 * Says so, as the protocol wants it.
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#security-warning
 */
export function refuseOrigin(origin: string): Response {
  const message = `The header Origin names another site than this one, which is ${origin}.`;
  const error = { jsonrpc: "2.0", id: null, error: { code: -32_000, message } };
  return Response.json(error, { status: 403, headers: { "Cache-Control": "no-store" } });
}
