import { setTimeout as wait } from "node:timers/promises";
import { closeDatabase, type Database, openDatabase } from "@/db/client";
import { releaseAllKeys } from "@/db/queries/idempotency-keys";
import { dropOpenImageRequests } from "@/db/queries/image-requests";
import { hasPictures } from "@/db/queries/images";
import { env, misnamedVariables } from "@/lib/env";
import { flushUses } from "@/lib/keys/record-use";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { requireModelsFile } from "@/lib/models/file/current-file";
import { INTERNET, type Network } from "@/lib/net/network";
import { stopClassifier } from "@/lib/policy/classifier";
import { closeQueue, openQueue } from "@/lib/queue/queue-client";
import { beginDraining } from "@/lib/status/draining";
import { startTelemetry } from "@/lib/status/start-telemetry";
import { releaseOrphans } from "@/lib/worker/release-orphans";
import { startWorker } from "@/lib/worker/start-worker";
import { describeDemoAccount, makeDemoAccount, updateDemoAddress } from "./make-demo-account";
import { requireDataDirectory } from "./require-data-directory";
import { requireFreePort } from "./require-free-port";
import { GRACE_MS, type Stop } from "./shut-down-gracefully";
import { startStatus } from "./start-status";

const DATABASE_AHEAD =
  "This database has been migrated by a later version of GirlGenerator than this one, which does not know what that version " +
  "changed: go back to it, or see docs/operations.md on rollbacks.";

/** The grace period after draining; shorter than that of supervisors, which kill processes. */
const HARD_EXIT_MS = 40_000;

/**
 * Runs this process's role of the service until a signal ends it.
 * @param dev whether pages are compiled on demand
 * @param network the network from which the worker fetches references
 * @param apiByNext whether Next serves the API, as on hosts that run Next by itself
 * @param hasPages whether there are pages besides the API
 * @returns its URL, once it is listening; undefined for a worker
 * @throws Error if it cannot start: the data directory is locked, the database is unreachable, the port is in use
 */
export async function serve({
  dev,
  network = INTERNET,
  apiByNext = false,
  hasPages = true,
}: {
  dev: boolean;
  network?: Network;
  apiByNext?: boolean;
  hasPages?: boolean;
}): Promise<string | undefined> {
  const { DRAIN_SECONDS, ROLE, VENDOR_CONCURRENCY, WORKER_CONCURRENCY, WORKER_PORT } = env();
  for (const sentence of misnamedVariables()) logger().warn(sentence);
  // Listening checks again, but only after a database has been created, migrated or locked.
  await requireFreePort();
  requireModelsFile();
  requireDataDirectory();
  const telemetry = await startTelemetry();
  const { db, pglite, migrate } = openDatabase();
  if ((await migrate()) === "ahead") logger().warn(DATABASE_AHEAD);
  // This is the database's only process, so nobody holds them any more.
  if (pglite) {
    await releaseAllKeys(db);
    await dropOpenImageRequests(db);
  }
  await openQueue();
  await openStore()
    .prepare(async () => !(await hasPictures(db)))
    // The service starts without the store; health reports it, and it may come back.
    .catch((error: unknown) => logger().error({ err: error }, "the store of images is not ready"));
  const running: Stop[] = [];
  const answering: Stop[] = [];
  const drainMs = dev ? 0 : DRAIN_SECONDS * 1000;
  stopOnSignal({ running, answering, drainMs }, [
    stopClassifier,
    () => flushUses(db),
    closeQueue,
    closeDatabase,
    telemetry.stop,
  ]);
  // Listens first, so that a process that cannot get its port does not take jobs and then die with them.
  // Loaded on demand: a worker starts faster without Next.
  const webParts = { dev, apiByNext, hasPages };
  const web = ROLE === "worker" ? undefined : await (await import("./start-web")).startWeb(webParts);
  if (web) answering.push(web.stop);
  else if (WORKER_PORT !== undefined) running.push((await startStatus(WORKER_PORT)).stop);
  if (ROLE !== "web") {
    if (pglite) await releaseOrphans(db);
    const worker = await startWorker({ db, store: openStore(), network });
    running.push(() => worker.stop(GRACE_MS));
    logger().info({ drawing: WORKER_CONCURRENCY, perVendor: VENDOR_CONCURRENCY }, "worker is running");
  }
  if (web) await welcome(db, web);
  return web?.baseUrl;
}

/** Prints the URL and, the first time, the demo account. */
async function welcome(
  db: Database,
  { baseUrl, listensAt }: { baseUrl: string; listensAt: string },
): Promise<void> {
  updateDemoAddress(baseUrl);
  const account = await makeDemoAccount(db, baseUrl);
  if (account) process.stdout.write(describeDemoAccount(account));
  const place = env().APP_URL ? `, and listens at ${listensAt}` : "";
  logger().info(`GirlGenerator is ready at ${baseUrl}${place}`);
}

type Parts = {
  /** Parts that take work: they stop taking it together, and finish what they have begun. */
  running: Stop[];
  /** The part that serves requests, which continues until load balancers have noticed. */
  answering: Stop[];
  /** How long that takes; none after Ctrl+C, where there is no load balancer. */
  drainMs: number;
};

/**
 * Shuts the process down gracefully on a signal.
 * @param rest what the work depends on, closed one after the other once the work is done
 */
function stopOnSignal({ running, answering, drainMs }: Parts, rest: Stop[]): void {
  let isStopping = false;
  const end = (part: Stop) =>
    part().catch((error: unknown) => logger().error({ err: error }, "a part did not stop cleanly"));
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    logger().info({ signal }, "stopping");
    const waitMs = signal === "SIGTERM" ? drainMs : 0;
    setTimeout(() => process.exit(1), waitMs + HARD_EXIT_MS).unref();
    beginDraining();
    const answered = wait(waitMs).then(() => Promise.all(answering.map(end)));
    await Promise.all([answered, ...running.map(end)]);
    for (const part of rest) await end(part);
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
