import pg from "pg";
import { PgBoss } from "pg-boss";
import { grantOnQueue, roleOf } from "@/db/grant-to-service";
import { env } from "@/lib/env";

const SCHEMA = "pgboss";

/**
 * Makes the queue's tables as the role that owns what there is, and lets the service's role work on them: it may make none
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
  // What fails is thrown by the call that failed.
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
