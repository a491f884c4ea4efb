import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzleNodePostgres, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { env } from "@/lib/env";
import { setShared, shared } from "@/lib/shared";
import { prepareFiles } from "./embedded-files";
import { lockDirectory, requireInPlace } from "./lock-directory";
import { maintainEmbedded } from "./maintain-embedded";
import { migrateServer } from "./migrate-server";
import { type MigrationState, migrationState } from "./migration-state";
import { PreparingPglite } from "./preparing-pglite";

/** What queries take: a database, or a transaction on one. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** An open database and its driver-specific parts. */
export type OpenDatabase = {
  db: Database;
  /** Set for the embedded database, for what SQL alone cannot do: the queue listens through it. */
  pglite?: PGlite;
  /** Set for the embedded database: does the maintenance that a server does by itself. Call it every minute. */
  maintain?: () => Promise<void>;
  /**
   * Migrates the database.
   * @returns "ahead" if a later version has already migrated it further
   */
  migrate: () => Promise<MigrationState>;
  /** @throws if it does not respond, or its writes are not kept */
  check: () => Promise<void>;
  close: () => Promise<void>;
};

const migrationsFolder = path.resolve("db/migrations");

function openEmbedded(dataDir: string): OpenDatabase {
  const lock = lockDirectory(dataDir);
  let made: () => void;
  try {
    made = prepareFiles(dataDir);
  } catch (error) {
    lock.release();
    throw error;
  }
  const pglite = new PreparingPglite(path.join(dataDir, "db"));
  const db = drizzlePglite(pglite);
  return {
    db: db as unknown as Database,
    pglite,
    maintain: () => maintainEmbedded(pglite),
    migrate: async () => {
      await pglite.waitReady;
      made();
      await migratePglite(db, { migrationsFolder });
      return migrationState((text) => pglite.query(text), migrationsFolder);
    },
    check: async () => {
      requireInPlace(dataDir);
      await db.execute(sql`select 1`);
    },
    close: async () => {
      await pglite.close();
      lock.release();
    },
  };
}

const STATEMENT_TIMEOUT_MS = 29_000;
/** A little longer, so that the server ends a statement first: then certainly none of it was done. */
const QUERY_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 1_000;
/** Longer again, so that in a transaction of one statement, the statement is what fails. */
const TRANSACTION_TIMEOUT_MS = QUERY_TIMEOUT_MS + 1_000;

/**
 * Connections stay open for five minutes without use instead of ten seconds: the worker asks every fifteen seconds, and opening a
 * connection costs more than what it asks.
 */
const CONNECTING = { connectionTimeoutMillis: 5_000, keepAlive: true, idleTimeoutMillis: 300_000 };

/** How long to wait for a PostgreSQL server; without a limit, one that vanished silently would be awaited forever. */
export const SERVER_TIMEOUTS = {
  ...CONNECTING,
  query_timeout: QUERY_TIMEOUT_MS,
  statement_timeout: STATEMENT_TIMEOUT_MS,
};

function openServer(connectionString: string, isPatient: boolean): OpenDatabase {
  const { DATABASE_POOL_SIZE: max, MIGRATION_DATABASE_URL: ownerUrl } = env();
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: "girlgenerator",
    ...(isPatient ? CONNECTING : SERVER_TIMEOUTS),
  });
  // A broken connection fails its query and is replaced for the next one. Without a listener, its error would end the
  // process, whether idle or in use.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db: NodePgDatabase = drizzleNodePostgres(pool);
  db.transaction = (work, config) =>
    transactOn(pool, work, config, isPatient ? undefined : TRANSACTION_TIMEOUT_MS);
  return {
    db: db as unknown as Database,
    migrate: () =>
      migrateServer({ serviceUrl: connectionString, ownerUrl, migrationsFolder, connecting: CONNECTING }),
    check: async () => void (await db.execute(sql`select 1`)),
    close: () => pool.end(),
  };
}

type Transaction = NodePgDatabase["transaction"];

/**
 * A transaction on its own connection. Drizzle's leaks the connection if `BEGIN` fails; here it always goes back, and
 * is closed unless it was left in good order.
 * @param timeoutMs omitted: no limit
 */
async function transactOn<Result>(
  pool: pg.Pool,
  work: (tx: Parameters<Parameters<Transaction>[0]>[0]) => Promise<Result>,
  config: Parameters<Transaction>[1],
  timeoutMs?: number,
): Promise<Result> {
  const client = await pool.connect();
  // If the server does not respond, a rollback would wait once more. Closing the connection fails at once.
  const late = timeoutMs === undefined ? undefined : setTimeout(() => void client.end(), timeoutMs);
  let refused: unknown;
  let isClean = false;
  try {
    const db: NodePgDatabase = drizzleNodePostgres(client);
    const result = await db.transaction(async (tx) => {
      try {
        return await work(tx);
      } catch (error) {
        refused = error;
        throw error;
      }
    }, config);
    isClean = true;
    return result;
  } catch (error) {
    // The error that `work` threw is rethrown only after a successful rollback.
    isClean = error === refused;
    throw error;
  } finally {
    clearTimeout(late);
    client.release(!isClean);
  }
}

/**
 * This process's database: PostgreSQL at `DATABASE_URL`, otherwise the embedded one in `DATA_DIR`, opened on first use.
 * @param isPatient on first use: whether statements have no time limit
 * @throws Error if another process has the embedded directory, or its files are damaged.
 */
export function openDatabase({ isPatient = false } = {}): OpenDatabase {
  return shared("database", () => {
    const { DATABASE_URL, DATA_DIR } = env();
    return DATABASE_URL ? openServer(DATABASE_URL, isPatient) : openEmbedded(DATA_DIR);
  });
}

/** Closes the database, if it is open. */
export async function closeDatabase(): Promise<void> {
  const open = shared<OpenDatabase | undefined>("database", () => undefined);
  setShared("database", undefined);
  await open?.close();
}
