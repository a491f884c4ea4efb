import { drizzle } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import type { Database } from "@/db/client";
import { PreparingPglite } from "@/db/preparing-pglite";

/** A database without a server of this project. */
export type OpenedDatabase = { db: Database; close: () => Promise<unknown> };

export const migrationsFolder = "db/migrations";

/** A new in-memory embedded database. */
export async function openEmbedded(): Promise<OpenedDatabase> {
  const pglite = new PreparingPglite();
  const db = drizzlePglite(pglite);
  await migrate(db, { migrationsFolder });
  return { db: db as unknown as Database, close: () => pglite.close() };
}

/** A PostgreSQL database, with the role in its URL, on several connections. */
export function openAs(connectionString: string): OpenedDatabase {
  const pool = new pg.Pool({ connectionString, max: 8 });
  return { db: drizzle(pool) as unknown as Database, close: () => pool.end() };
}
