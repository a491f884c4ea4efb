import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import next from "next";
import { closeDatabase, openDatabase } from "@/db/client";
import { env } from "@/lib/env";
import { flushUses } from "@/lib/keys/record-use";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { closeQueue, openQueue } from "@/lib/queue/queue-client";
import { releaseOrphans } from "@/lib/queue/release-orphans";
import { startWorker } from "@/lib/queue/start-worker";
import { answerClientError } from "./answer-client-error";
import { makeRequestHandler } from "./handle-request";
import { describeDemoAccount, makeDemoAccount, updateDemoAddress } from "./make-demo-account";

const GRACE_MS = 30_000;
/** Addresses to listen on that a browser on this machine reaches as localhost. */
const LOCAL_HOSTS = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"];

/** Stops a part of the service; the parts stop in the reverse order of their start. */
type Stop = () => Promise<unknown>;

/**
 * Runs this process's part of the service until a signal ends it.
 * @param dev whether pages are compiled as they are asked for
 * @returns the address that it serves, once it does; undefined for a worker
 * @throws Error when it cannot start: the data directory is taken, the database is out of reach, the port is in use
 */
export async function serve({ dev }: { dev: boolean }): Promise<string | undefined> {
  const { ROLE, WORKER_CONCURRENCY } = env();
  const stops: Stop[] = [];
  const { db, pglite, migrate } = openDatabase();
  stops.push(closeDatabase);
  await migrate();
  await openQueue();
  stops.push(() => closeQueue(GRACE_MS));
  if (ROLE !== "web") {
    if (pglite) await releaseOrphans(db);
    const worker = await startWorker({ db, store: openStore() }, WORKER_CONCURRENCY);
    stops.push(worker.stop);
    logger().info({ concurrency: WORKER_CONCURRENCY }, "worker is running");
  }
  stopOnSignal(stops);
  if (ROLE === "worker") return undefined;
  const web = await startWeb(dev);
  stops.push(() => flushUses(db), web.stop);
  updateDemoAddress(web.baseUrl);
  const account = await makeDemoAccount(db, web.baseUrl);
  if (account) process.stdout.write(describeDemoAccount(account));
  logger().info(`GirlGenerator is ready at ${web.baseUrl}`);
  return web.baseUrl;
}

async function startWeb(dev: boolean): Promise<{ baseUrl: string; stop: Stop }> {
  const { APP_URL, HOST, PORT } = env();
  const app = next({ dev, hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const listener = makeRequestHandler((request, response) => void handle(request, response), dev);
  const server = createServer(
    {
      // Two headers of one name are one with a comma, not the first of them: nobody smuggles a second key in.
      joinDuplicateHeaders: true,
      // There is an answer for who does not say it, and it is better than Node's own.
      requireHostHeader: false,
      requestTimeout: 60_000,
      headersTimeout: 15_000,
      // Next listens for upgrades; only its development server has a use for them.
      shouldUpgradeCallback: () => dev,
    },
    listener,
  );
  server.on("checkExpectation", listener);
  server.on("clientError", answerClientError);
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const upgrade = app.getUpgradeHandler();
  if (dev) server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(PORT, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: APP_URL ?? `http://${LOCAL_HOSTS.includes(HOST) ? "localhost" : HOST}:${port}`,
    stop: async () => {
      await closeServer(server, sockets);
      await app.close();
    },
  };
}

/** Takes no more connections, and waits for the requests that are being answered. */
async function closeServer(server: Server, sockets: Set<Socket>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  // Upgraded connections are not the server's any more, but it waits for them.
  const late = setTimeout(() => sockets.forEach((socket) => void socket.destroy()), GRACE_MS / 2);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

function stopOnSignal(stops: Stop[]): void {
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    logger().info({ signal }, "stopping");
    setTimeout(() => process.exit(1), 2 * GRACE_MS).unref();
    for (const part of stops.reverse()) {
      await part().catch((error: unknown) => logger().error({ err: error }, "a part did not stop cleanly"));
    }
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
