import { sql } from "drizzle-orm";
import { fromDrizzle, fromPglite, PgBoss } from "pg-boss";
import { type Database, openDatabase, SERVER_TIMEOUTS } from "@/db/client";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { setShared, shared } from "@/lib/shared";
import { installQueue } from "./install-queue";

/** A job is the id of a task that wants an image. */
export const TASK_QUEUE = "generate";

/** For tasks that have to wait for somebody's server first, so that nobody else waits for it. */
export const FETCH_QUEUE = "generate-fetching";

export const QUEUES = [TASK_QUEUE, FETCH_QUEUE];

/**
 * How a job is retried is decided here and nowhere else. A worker that dies is noticed by its missing heartbeat; one
 * that hangs, by the end of its time.
 */
const QUEUE_OPTIONS = {
  retryLimit: 3,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 30,
  expireInSeconds: 300,
  heartbeatSeconds: 10,
  deleteAfterSeconds: 24 * 3600,
  notify: true,
};

/**
 * Between two looks for jobs whose heartbeat is missing. Every process looks, also one that works on none: workers that
 * keep dying do not come to it.
 */
const SUPERVISE_SECONDS = 5;

function makeBoss(): PgBoss {
  const { DATABASE_URL, OTEL_EXPORTER_OTLP_ENDPOINT, ROLE } = env();
  const { pglite } = openDatabase();
  const driver = pglite
    ? { db: fromPglite(pglite), backend: "pglite" as const }
    : {
        connectionString: DATABASE_URL,
        max: 4,
        application_name: "girlgenerator-queue",
        ...SERVER_TIMEOUTS,
      };
  const boss = new PgBoss({
    ...driver,
    useListenNotify: ROLE !== "web",
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    // So that a trace goes on from the request to the worker that does its work.
    openTelemetry: { enabled: OTEL_EXPORTER_OTLP_ENDPOINT !== undefined, propagateContext: true },
  });
  boss.on("error", (error) => logger().error({ err: error }, "queue error"));
  boss.on("warning", (warning) => logger().warn({ warning }, "queue warning"));
  return boss;
}

/** The queue of this process, started at the first call, and anew after a start that failed. */
export function openQueue(): Promise<PgBoss> {
  return shared("queue", async () => {
    const boss = makeBoss();
    try {
      await installQueue();
      await boss.start();
      for (const name of QUEUES) {
        await boss.createQueue(name, QUEUE_OPTIONS);
        await boss.updateQueue(name, QUEUE_OPTIONS);
      }
      return boss;
    } catch (error) {
      setShared("queue", undefined);
      await boss.stop({ close: true, graceful: false }).catch(() => {});
      throw error;
    }
  });
}

/** Closes it, if it is open. Its workers have stopped before. */
export async function closeQueue(): Promise<void> {
  const open = shared<Promise<PgBoss> | undefined>("queue", () => undefined);
  setShared("queue", undefined);
  const boss = await open;
  await boss?.stop({ close: true });
}

/** A transaction, as the queue takes it. */
export function queueOn(tx: Database) {
  return fromDrizzle(tx as unknown as Parameters<typeof fromDrizzle>[0], sql);
}
