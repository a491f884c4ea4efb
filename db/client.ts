import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzleNodePostgres } from "drizzle-orm/node-postgres";
import { migrate as migrateNodePostgres } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { env } from "@/lib/env";
import { setShared, shared } from "@/lib/shared";
import { lockDirectory } from "./lock-directory";

/** What queries take: a database, or a transaction on one. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** An open database and what belongs to its driver. */
export type OpenDatabase = {
  db: Database;
  /** Set for the embedded database, for what needs more than SQL: the queue listens through it. */
  pglite?: PGlite;
  migrate: () => Promise<void>;
  close: () => Promise<void>;
};

const migrationsFolder = path.resolve("db/migrations");

function openEmbedded(dataDir: string): OpenDatabase {
  const lock = lockDirectory(dataDir);
  const pglite = new PGlite(path.join(dataDir, "db"));
  const db = drizzlePglite(pglite);
  return {
    db: db as unknown as Database,
    pglite,
    migrate: () => migratePglite(db, { migrationsFolder }),
    close: async () => {
      await pglite.close();
      lock.release();
    },
  };
}

function openServer(connectionString: string, max: number): OpenDatabase {
  const pool = new pg.Pool({ connectionString, max, application_name: "girlgenerator" });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  const db = drizzleNodePostgres(pool);
  return {
    db: db as unknown as Database,
    migrate: () => migrateOnce(pool, () => migrateNodePostgres(db, { migrationsFolder })),
    close: () => pool.end(),
  };
}

/** Drizzle's migrator takes no lock, and two processes may start at once. */
async function migrateOnce(pool: pg.Pool, migrate: () => Promise<void>): Promise<void> {
  const MIGRATION_LOCK = 4_715_201;
  const holder = await pool.connect();
  try {
    await holder.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate();
  } finally {
    // Closing the connection gives the lock back even where the statement to do so could not run.
    holder.release(true);
  }
}

/**
 * The database of this process: PostgreSQL at `DATABASE_URL`, else the embedded one in `DATA_DIR`, opened at the first
 * call.
 * @throws Error when another process has the embedded directory.
 */
export function openDatabase(): OpenDatabase {
  return shared("database", () => {
    const { DATABASE_URL, DATABASE_POOL_SIZE, DATA_DIR } = env();
    return DATABASE_URL ? openServer(DATABASE_URL, DATABASE_POOL_SIZE) : openEmbedded(DATA_DIR);
  });
}

/** Closes it, if it is open. */
export async function closeDatabase(): Promise<void> {
  const open = shared<OpenDatabase | undefined>("database", () => undefined);
  setShared("database", undefined);
  await open?.close();
}
