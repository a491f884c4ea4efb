import type { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { type ConstructorOptions, fromDrizzle, fromPglite, PgBoss } from "pg-boss";
import { type Database, openDatabase, SERVER_TIMEOUTS } from "@/db/client";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { setShared, shared } from "@/lib/shared";
import { installQueue } from "./install-queue";
import { JOB_KINDS, type JobKind, lineOf, queueName } from "./jobs";
import { localWorkers } from "./wake-workers";

/**
 * The only place that decides how jobs are retried. A dead worker is detected by its missing heartbeat, a hanging one by the
 * time limit.
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

/** The operator's own servers may take ten minutes, and attempts must end before their jobs expire. */
const LINE_OPTIONS = { ...QUEUE_OPTIONS, expireInSeconds: 660 };

/**
 * The interval between checks for missing heartbeats. Every process checks, even those without workers, because workers that keep
 * dying never get to it.
 */
const superviseSeconds = () => shared("queue.supervise-seconds", () => 5);

function makeBoss(): PgBoss {
  const { DATABASE_URL, OTEL_EXPORTER_OTLP_ENDPOINT, ROLE } = env();
  const { pglite } = openDatabase();
  const driver = pglite
    ? { db: onPglite(pglite), backend: "pglite" as const }
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
    superviseIntervalSeconds: superviseSeconds(),
    monitorIntervalSeconds: superviseSeconds(),
    // Continues the request's trace in the worker.
    openTelemetry: { enabled: OTEL_EXPORTER_OTLP_ENDPOINT !== undefined, propagateContext: true },
  });
  boss.on("error", (error) => logger().error({ err: error }, "queue error"));
  boss.on("warning", (warning) => logger().warn({ warning }, "queue warning"));
  return boss;
}

/** The embedded database, as an adapter for the queue. Workers are woken in the process, without the database. */
function onPglite(pglite: PGlite): NonNullable<ConstructorOptions["db"]> {
  const db: NonNullable<ConstructorOptions["db"]> = fromPglite(pglite);
  const listen = db.listen?.bind(db);
  if (listen) {
    db.listen = (channel, wake, onReconnect) => {
      localWorkers().wake = wake;
      return listen(channel, wake, onReconnect);
    };
  }
  return db;
}

/** This process's queue, started on the first call, and again after a failed start. */
export function openQueue(): Promise<PgBoss> {
  return shared("queue", async () => {
    const boss = makeBoss();
    try {
      await installQueue();
      await boss.start();
      for (const { name } of JOB_KINDS) await ensureQueue(boss, name, QUEUE_OPTIONS);
      return boss;
    } catch (error) {
      setShared("queue", undefined);
      await boss.stop({ close: true, graceful: false }).catch(() => {});
      throw error;
    }
  });
}

async function ensureQueue(boss: PgBoss, name: string, options: typeof QUEUE_OPTIONS): Promise<void> {
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

const openedLines = () => shared("queue.lines", () => new Map<string, Promise<void>>());

/**
 * Ensures that a line exists, once per process. Must not be called within a transaction: the embedded database has one
 * connection, so the two would wait for each other.
 * @param line omitted: this machine's line, which always exists
 */
export async function openLine(kind: JobKind, line: string | undefined): Promise<void> {
  if (line === undefined) return;
  const name = queueName(kind, line);
  const opened = openedLines();
  const opening = opened.get(name) ?? openQueue().then((boss) => ensureQueue(boss, name, LINE_OPTIONS));
  opened.set(name, opening);
  try {
    await opening;
  } catch (error) {
    opened.delete(name);
    throw error;
  }
}

/** A kind's lines in the database, including those of earlier configurations. */
export async function listLines(kind: JobKind): Promise<string[]> {
  const queues = await (await openQueue()).getQueues();
  return queues.flatMap(({ name }) => lineOf(kind, name)?.line ?? []);
}

/** Closes the queue, if it is open. Its workers must have stopped. */
export async function closeQueue(): Promise<void> {
  const open = shared<Promise<PgBoss> | undefined>("queue", () => undefined);
  setShared("queue", undefined);
  setShared("queue.lines", undefined);
  const boss = await open;
  await boss?.stop({ close: true });
}

/** A transaction, as an adapter for the queue. */
export function queueOn(tx: Database) {
  return fromDrizzle(tx as unknown as Parameters<typeof fromDrizzle>[0], sql);
}
