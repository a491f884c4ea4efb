import { openStore } from "@/lib/media/open-store";
import { serveImage } from "@/lib/media/serve-image";

type Context = { params: Promise<{ path: string[] }> };

/** The embedded store's pictures, for whoever knows their address. */
async function serve(request: Request, { params }: Context): Promise<Response> {
  return serveImage(openStore(), (await params).path.join("/"), request);
}

export { serve as GET, serve as HEAD };
