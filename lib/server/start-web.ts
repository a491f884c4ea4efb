import { createServer } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";
import { env } from "@/lib/env";
import { answerClientError } from "./answer-client-error";
import { makeRequestHandler } from "./handle-request";
import { logConsole } from "./log-console";
import { NO_PAGES, openPages } from "./open-pages";
import { GRACE_MS, type Stop, shutDownGracefully } from "./shut-down-gracefully";

/** Addresses to listen on that a browser on this machine reaches as localhost. */
const LOCAL_HOSTS = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"];

/** A host as it stands in an address. */
const bracketed = (host: string) => (isIPv6(host) ? `[${host}]` : host);

/**
 * Starts to answer HTTP.
 * @param dev whether pages are compiled as they are asked for
 * @param apiByNext whether Next answers for the API, as on hosts that run Next by itself
 * @param hasPages whether there is anything but the API
 * @throws Error if the port cannot be had
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
  // In development Next has the API as well: it takes a changed handler without a restart.
  const api = dev || apiByNext ? undefined : (await import("./answer-api")).answerApi;
  const listener = makeRequestHandler({
    app: pages.listener,
    ...(api ? { api } : {}),
    dev,
  });
  const server = createServer(
    {
      // Two headers of one name are one with a comma, not the first of them: nobody smuggles a second key in.
      joinDuplicateHeaders: true,
      // There is an answer for who does not say it, and it is better than Node's own.
      requireHostHeader: false,
      // A proxy that keeps connections open for longer than we do sends requests into those that we have just closed.
      keepAliveTimeout: KEEP_ALIVE_SECONDS * 1000,
      // The largest upload arrives in time over 1 Mbit/s.
      requestTimeout: 120_000,
      headersTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
      // Next listens for upgrades; only its development server has a use for them.
      shouldUpgradeCallback: () => dev,
    },
    listener,
  );
  server.on("checkExpectation", listener);
  server.on("clientError", answerClientError);
  server.on("connect", (_request, socket) => answerClientError(new Error("CONNECT"), socket));
  // Nobody waits for the pages that a developer has open.
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
