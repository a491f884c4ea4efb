import type { Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";

/** How long what runs may take to its end when the process is asked to stop. */
export const GRACE_MS = 30_000;
/** How long connections without a request stay open, for one that is on its way. */
const LULL_MS = 1_000;

/** Stops a part of the service. */
export type Stop = () => Promise<unknown>;

/**
 * Prepares a server to stop without losing a request.
 * @param graceMs after which connections are cut, whatever is happening on them
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
    // Who has connected already is accepted in this turn; closed before that, the system would cut them off.
    await setImmediate();
    // HTTP's own `close` cuts what is idle at once, and with it the request that a client is just sending.
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
