import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { serveImage, unreadableImage } from "@/lib/media/serve-image";

/**
 * Answers a request for one of the store's pictures. The server does so itself: Next takes the length off every
 * answer of a handler, and without it there is no progress of a download. It never rejects: nobody waits for it.
 * @param path in the store
 * @param query of the address
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
      // Whoever gave up on a store that is slow is no news: those who still wait say that it is.
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

/** Whoever asked may be gone already; then the pipeline does not begin, and the file has to be closed here. */
async function send(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await pipeline(source, response);
  } finally {
    source.destroy();
  }
}
