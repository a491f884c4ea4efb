import type { IncomingMessage, ServerResponse } from "node:http";

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_MS = 5_000;

/**
 * When a request is answered before its body has arrived, discards the rest, so that the next request on the connection
 * can be read: cutting a connection while the client is still writing loses the response for many clients. Clients that
 * send too much, or too slowly, are still cut off.
 */
export function drainWhenAnswered(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  response.once("finish", () => {
    if (request.complete) return;
    const timer = setTimeout(() => socket.destroy(), MAX_MS);
    let bytes = 0;
    // A handler may have begun to read and left listeners behind that keep the stream from flowing.
    request.removeAllListeners("readable");
    request.removeAllListeners("data");
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) socket.destroy();
    });
    // The request closes at its end or with its connection. Listeners on the connection would accumulate with every request.
    request.once("close", () => clearTimeout(timer));
    request.resume();
  });
}
