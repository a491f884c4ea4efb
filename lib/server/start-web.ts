import { createServer } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";
import { env } from "@/lib/env";
import { answerClientError } from "./answer-client-error";
import { makeRequestHandler } from "./handle-request";
import { logConsole } from "./log-console";
import { NO_PAGES, openPages } from "./open-pages";
import { GRACE_MS, type Stop, shutDownGracefully } from "./shut-down-gracefully";

/** Listening addresses that browsers on this machine reach as localhost. */
const LOCAL_HOSTS = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"];

/** A host as written in URLs. */
const bracketed = (host: string) => (isIPv6(host) ? `[${host}]` : host);

/**
 * Starts the HTTP server.
 * @param dev whether pages are compiled on demand
 * @param apiByNext whether Next serves the API, as on hosts that run Next by itself
 * @param hasPages whether there are pages besides the API
 * @throws Error if the port is unavailable
 */
export async function startWeb({
  dev,
  apiByNext = false,
  hasPages = true,
}: {
  dev: boolean;
  apiByNext?: boolean;
  hasPages?: boolean;
}): Promise<{ baseUrl: string; listensAt: string; stop: Stop }> {
  const { APP_URL, HOST, PORT, KEEP_ALIVE_SECONDS } = env();
  if (!dev) logConsole();
  const pages = hasPages ? await openPages(dev) : NO_PAGES;
  // In development, Next serves the API as well, since it reloads changed handlers.
  const api = dev || apiByNext ? undefined : (await import("./answer-api")).answerApi;
  const listener = makeRequestHandler({
    app: pages.listener,
    ...(api ? { api } : {}),
    dev,
  });
  const server = createServer(
    {
      // Repeated headers are joined instead of dropped, so that a second key cannot be smuggled in.
      joinDuplicateHeaders: true,
      // A missing `Host` gets our own response, which is better than Node's.
      requireHostHeader: false,
      // Must exceed the proxy's own timeout, or the proxy would send requests into connections just closed.
      keepAliveTimeout: KEEP_ALIVE_SECONDS * 1000,
      // Long enough for the largest upload at 1 Mbit/s.
      requestTimeout: 120_000,
      headersTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
      // Only Next's development server needs upgrades.
      shouldUpgradeCallback: () => dev,
    },
    listener,
  );
  server.on("checkExpectation", listener);
  server.on("clientError", answerClientError);
  server.on("connect", (_request, socket) => answerClientError(new Error("CONNECT"), socket));
  // Does not wait for a developer's open pages.
  const stop = shutDownGracefully(server, dev ? 0 : GRACE_MS);
  if (dev) server.on("upgrade", pages.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(PORT, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: APP_URL ?? `http://${LOCAL_HOSTS.includes(HOST) ? "localhost" : bracketed(HOST)}:${port}`,
    listensAt: `http://${bracketed(HOST)}:${port}`,
    stop: async () => {
      await stop();
      await pages.close();
    },
  };
}
