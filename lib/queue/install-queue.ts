import pg from "pg";
import { PgBoss } from "pg-boss";
import { grantOnQueue, roleOf } from "@/db/grant-to-service";
import { env } from "@/lib/env";

const SCHEMA = "pgboss";

/**
 * Creates the queue's tables as the owner's role, and grants the service's role access to them, since it cannot create tables
 * itself. Does nothing without `MIGRATION_DATABASE_URL`.
 */
export async function installQueue(): Promise<void> {
  const { DATABASE_URL, MIGRATION_DATABASE_URL } = env();
  if (!DATABASE_URL || !MIGRATION_DATABASE_URL) return;
  const boss = new PgBoss({
    connectionString: MIGRATION_DATABASE_URL,
    max: 2,
    schema: SCHEMA,
    supervise: false,
    schedule: false,
  });
  // Errors are thrown by the failing call.
  boss.on("error", () => {});
  await boss.start();
  await boss.stop({ close: true, graceful: false });
  const owner = new pg.Client({ connectionString: MIGRATION_DATABASE_URL });
  await owner.connect();
  try {
    await grantOnQueue(owner, await roleOf({ connectionString: DATABASE_URL }), SCHEMA);
  } finally {
    await owner.end();
  }
}
