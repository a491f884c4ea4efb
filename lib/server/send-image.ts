import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { serveImage, unreadableImage } from "@/lib/media/serve-image";

/**
 * Responds to a request for a stored picture. The server does this itself, because Next removes `Content-Length` from handlers'
 * responses, and downloads would have no progress. Never rejects, since it is not awaited.
 * @param path the picture's path in the store
 * @param query the URL's query
 */
export async function sendImage(
  path: string,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const header = (name: string) => request.headers[name]?.toString();
  const asked = { method: request.method ?? "GET", header };
  const { status, headers, body } = await serveImage(openStore(), path, query, asked).catch(
    (err: unknown) => {
      // A client that gave up on a slow store is not logged; those still waiting will be.
      logger()[response.destroyed ? "debug" : "error"]({ err }, "an image could not be read");
      return unreadableImage();
    },
  );
  try {
    response.writeHead(status, headers);
    if (body instanceof ReadableStream) await send(body, response);
    else response.end(asked.method === "HEAD" ? undefined : body);
  } catch (err) {
    logger().debug({ err }, "an image was not sent completely");
    response.destroy();
  }
}

/** If the client has already disconnected, the pipeline does not start, and the file must be closed here. */
async function send(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await pipeline(source, response);
  } finally {
    source.destroy();
  }
}
