import { NextRequest } from "next/server";
import { requestOrigin } from "@/lib/request/request-origin";
import { safeNext } from "./safe-next";

type Handler = (request: NextRequest) => Promise<Response>;

/**
 * Lets a handler see the public address: Next's own is the one the process listens on, and other providers would send
 * people there. A redirect within this service names no host, so it leads nowhere else.
 */
export function handleAtOrigin(handle: Handler): Handler {
  return async (request) => {
    const origin = requestOrigin(request.headers);
    const { pathname, search } = request.nextUrl;
    const response = await handle(new NextRequest(new URL(pathname + search, origin), request));
    const location = response.headers.get("location");
    if (!location || !URL.canParse(location)) return response;
    const target = new URL(location);
    if (target.origin !== origin) return response;
    const headers = new Headers(response.headers);
    // A path such as //example.com would name a host again.
    headers.set("location", safeNext(target.href.slice(origin.length)));
    return new Response(response.body, { status: response.status, headers });
  };
}
