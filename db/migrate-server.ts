import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { grantOnTables, roleOf } from "./grant-to-service";
import { type MigrationState, migrationState } from "./migration-state";

const MIGRATION_LOCK = 4_715_201;

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const INSUFFICIENT_PRIVILEGE = "42501";

const MAY_NOT =
  "The database is out of date, and the role in DATABASE_URL may not change it. Run " +
  "npm run -s admin -- migrate with MIGRATION_DATABASE_URL, the address with the role that owns the tables.";

/**
 * Applies this version's missing migrations to a server's database, as the owner if there is a URL for it. Takes a lock,
 * which Drizzle's migrator does not, because two processes may start at once. Uses its own connection, without the usual
 * statement timeout, because a large table takes long.
 * @param ownerUrl connects as the role that owns the tables; if omitted, the service's role owns them
 * @returns whether the database is ahead of this version
 */
export async function migrateServer({
  serviceUrl,
  ownerUrl,
  migrationsFolder,
  connecting,
}: {
  serviceUrl: string;
  ownerUrl?: string;
  migrationsFolder: string;
  connecting: pg.ClientConfig;
}): Promise<MigrationState> {
  const name = ownerUrl ? "MIGRATION_DATABASE_URL" : "DATABASE_URL";
  const holder = await connect(name, { connectionString: ownerUrl ?? serviceUrl, ...connecting });
  const stateNow = () => migrationState((text) => holder.query(text), migrationsFolder);
  try {
    const state = await stateNow();
    if (state !== "behind" && !ownerUrl) return state;
    await holder.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(holder), { migrationsFolder });
    if (ownerUrl) await grantOnTables(holder, await roleOf({ connectionString: serviceUrl, ...connecting }));
    return await stateNow();
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    throw code === INSUFFICIENT_PRIVILEGE && !ownerUrl ? new Error(MAY_NOT, { cause: error }) : error;
  } finally {
    // Closing the connection releases the lock.
    await holder.end();
  }
}

async function connect(name: string, config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  // If the connection breaks, its statement fails and says why.
  client.on("error", () => {});
  await client.connect().catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The database at ${name} cannot be reached: ${why}.`, { cause });
  });
  return client;
}
