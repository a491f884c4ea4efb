import { serveMethods } from "@/lib/http/serve-methods";
import { openStore } from "@/lib/media/open-store";
import { serveImage } from "@/lib/media/serve-image";

type Context = { params: Promise<{ path: string }> };

/** Pictures, where no server of ours stands before Next and sends them itself. */
const get = async (request: Request, context: unknown) =>
  serveImage(openStore(), (await (context as Context).params).path, request);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: get });
