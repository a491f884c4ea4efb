import { randomBytes, randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { REQUEST_ID_HEADER } from "@/lib/http/request-log";
import { ADDRESS_HEADER } from "@/lib/request/address-header";
import { hasMarkdownTwin, markdownTwin } from "@/lib/request/markdown-twin";
import { countedAddress } from "@/lib/server/client-address";
import { contentSecurityPolicy, securityHeaders } from "@/lib/server/security-headers";

export const config = { matcher: "/((?!_next/).*)" };

/** What the server around Next does elsewhere, for hosts that run Next by themselves: id, address, policy, headers, Markdown. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  const requestId = randomUUID();
  headers.set(REQUEST_ID_HEADER, requestId);
  // The host writes it; what a client sends under this name does not get this far.
  headers.set(ADDRESS_HEADER, countedAddress(request.headers.get("x-real-ip") ?? ""));
  const answered: Record<string, string> = { ...securityHeaders(), "X-Request-Id": requestId };
  if (!/^\/(api|files|v1|mcp)(\/|$)/.test(request.nextUrl.pathname)) {
    const nonce = randomBytes(16).toString("base64");
    const policy = contentSecurityPolicy({ nonce, dev: false });
    headers.set("x-nonce", nonce);
    headers.set("content-security-policy", policy);
    answered["Content-Security-Policy"] = policy;
  }
  const twin = markdownTwin(request.nextUrl.pathname, request.headers.get("accept") ?? undefined);
  const response = twin
    ? NextResponse.rewrite(new URL(twin, request.nextUrl), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  if (hasMarkdownTwin(request.nextUrl.pathname)) response.headers.append("Vary", "Accept");
  for (const [name, value] of Object.entries(answered)) response.headers.set(name, value);
  return response;
}
