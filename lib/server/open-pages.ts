import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { env } from "@/lib/env";
import { buildFiles } from "./send-build-file";
import { takeTurn } from "./take-turn";

/** The handlers for pages. */
export type Pages = {
  listener: RequestListener;
  /** The upgrade handler, for the development server. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close: () => Promise<void>;
};

/**
 * Starts Next, which needs a build unless it compiles on demand.
 * @param dev whether pages are compiled on demand
 */
export async function openPages(dev: boolean): Promise<Pages> {
  const { HOST, PORT } = env();
  const { default: next } = await import("next");
  const app = next({ dev, hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  const isSent = dev ? () => false : buildFiles();
  return {
    listener: (request, response) => {
      if (!isSent(request, response)) takeTurn(() => void handle(request, response));
    },
    upgrade: (request, socket, head) => void upgrade(request, socket, head),
    close: () => app.close(),
  };
}

/** The handlers of a service without pages, which only serves the API. */
export const NO_PAGES: Pages = {
  listener: (_: IncomingMessage, response: ServerResponse) => {
    response
      .writeHead(404, { "Content-Type": "text/plain; charset=utf-8" })
      .end("This process serves no pages.\n");
  },
  upgrade: (_request, socket) => void socket.destroy(),
  close: async () => {},
};
