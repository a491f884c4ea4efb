import { rmSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import pg from "pg";
import type { Database } from "@/db/client";
import { leaveUnoptimised } from "@/db/leave-unoptimised";
import { PreparingPglite } from "@/db/preparing-pglite";
import { copyEmbeddedDatabase } from "./database-template";
import { newDataDir } from "./start-server";

/** A database without a server of this project. */
export type OpenedDatabase = { db: Database; close: () => Promise<unknown> };

export const migrationsFolder = "db/migrations";

/** An embedded database without rows, in this process. */
export async function openEmbedded(): Promise<OpenedDatabase> {
  // Code optimisation would cost more than all of a test's statements.
  leaveUnoptimised();
  const dataDir = newDataDir();
  copyEmbeddedDatabase(dataDir);
  const pglite = new PreparingPglite(path.join(dataDir, "db"));
  const close = async () => {
    await pglite.close();
    rmSync(dataDir, { recursive: true });
  };
  return { db: drizzlePglite(pglite) as unknown as Database, close };
}

/** A PostgreSQL database, with the role in its URL, on several connections. */
export function openAs(connectionString: string): OpenedDatabase {
  const pool = new pg.Pool({ connectionString, max: 8 });
  return { db: drizzle(pool) as unknown as Database, close: () => pool.end() };
}
