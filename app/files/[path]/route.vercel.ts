import { serveMethods } from "@/lib/http/serve-methods";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { serveImage, unreadableImage } from "@/lib/media/serve-image";

type Context = { params: Promise<{ path: string }> };

/** Pictures, on hosts without our own server in front of Next. */
async function get(request: Request, context: unknown): Promise<Response> {
  const { path } = await (context as Context).params;
  const asked = {
    method: request.method,
    header: (name: string) => request.headers.get(name) ?? undefined,
  };
  const { status, headers, body } = await serveImage(
    openStore(),
    path,
    new URL(request.url).search,
    asked,
  ).catch((error: unknown) => {
    logger().error({ err: error }, "an image could not be read");
    return unreadableImage();
  });
  return new Response(asked.method === "HEAD" ? null : (body ?? null), { status, headers });
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: get });
