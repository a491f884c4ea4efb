import type { Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";

/** How long running work may take to finish when the process is stopping. */
export const GRACE_MS = 30_000;
/** How long idle connections stay open, for requests in flight. */
const LULL_MS = 1_000;

/** Stops a part of the service. */
export type Stop = () => Promise<unknown>;

/**
 * Prepares a server to stop without losing a request.
 * @param graceMs after which connections are cut in any case
 * @returns stops it: it accepts no more connections, serves what arrives on the existing ones, and closes each after
 * its response
 */
export function shutDownGracefully(server: Server, graceMs: number): Stop {
  let isStopping = false;
  const sockets = new Set<Socket>();
  const responses = new Set<ServerResponse>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.prependListener("request", (_request, response) => {
    responses.add(response);
    response.once("close", () => responses.delete(response));
    if (isStopping) response.setHeader("Connection", "close");
  });
  return async () => {
    isStopping = true;
    for (const response of responses) if (!response.headersSent) response.setHeader("Connection", "close");
    // Pending connections are accepted in this turn of the event loop; closing earlier would reset them.
    await setImmediate();
    // HTTP's own `close` cuts idle connections at once, and with them requests in flight.
    const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
    let idle: NodeJS.Timeout | undefined;
    const lull = setTimeout(() => {
      server.closeIdleConnections();
      idle = setInterval(() => server.closeIdleConnections(), 100);
    }, LULL_MS);
    const late = setTimeout(() => sockets.forEach((socket) => void socket.destroy()), graceMs);
    await closed;
    for (const timer of [lull, idle, late]) clearTimeout(timer);
  };
}
