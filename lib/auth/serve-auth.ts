import { NextRequest } from "next/server";
import { requestOrigin } from "@/lib/http/request-origin";
import { handlers } from "./next-auth";

/** What of the sign-in library's addresses the service uses. It has pages and endpoints of its own for the rest. */
const USED = /^\/api\/auth\/(csrf|callback\/\w+)$/;

/** Where GitHub and Google send people back to, and a form without the page around it. */
export async function serveAuth(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  if (!USED.test(pathname)) return new Response("There is nothing here.\n", { status: 404 });
  // The server around the app knows its own address only; people, and the other provider, know this one.
  const url = new URL(pathname + search, requestOrigin(request.headers));
  const seen = new NextRequest(url, request);
  return request.method === "POST" ? handlers.POST(seen) : handlers.GET(seen);
}
