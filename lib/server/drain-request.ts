import type { IncomingMessage, ServerResponse } from "node:http";

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_MS = 5_000;

/**
 * When a request is answered before its body has arrived, lets the rest run into nothing and closes the connection: one
 * that is cut while the client still writes loses the answer for many clients. Whoever sends too much, or too slowly, is
 * cut off all the same.
 */
export function drainWhenAnswered(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  response.once("finish", () => {
    if (request.complete) return;
    const timer = setTimeout(() => socket.destroy(), MAX_MS);
    let bytes = 0;
    // Listening on the socket itself takes it from the HTTP parser, which would stop reading here.
    socket.removeAllListeners("data");
    socket.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) socket.destroy();
    });
    socket.once("close", () => clearTimeout(timer));
    socket.end();
    socket.resume();
  });
}
