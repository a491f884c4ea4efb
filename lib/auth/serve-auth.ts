import type { NextRequest } from "next/server";
import { handleAtOrigin } from "./handle-at-origin";
import { handlers } from "./next-auth";

/**
 * The routes of the sign-in library that the service uses. It has pages and endpoints of its own for everything else.
 */
const USED = /^\/api\/auth\/(csrf|callback\/\w+)$/;

const get = handleAtOrigin(handlers.GET);
const post = handleAtOrigin(handlers.POST);

/** Where GitHub and Google send people back to, and a form without the page around it. */
export async function serveAuth(request: NextRequest): Promise<Response> {
  if (!USED.test(request.nextUrl.pathname))
    return new Response("There is nothing at this address.\n", { status: 404 });
  return request.method === "POST" ? post(request) : get(request);
}
