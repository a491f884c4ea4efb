import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { serveImage } from "@/lib/media/serve-image";

/**
 * Answers a request for one of the embedded store's pictures. The server does so itself: Next takes the length off every
 * answer of a handler, and without it there is no progress of a download.
 * @param path in the store
 */
export async function sendImage(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  try {
    const answer = await serveImage(openStore(), path, { method: request.method ?? "GET", headers });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (!answer.body) response.end();
    else await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
  } catch (error) {
    logger().warn({ err: error, path }, "an image was not sent to its end");
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  }
}
