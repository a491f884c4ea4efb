import { readMigrationFiles } from "drizzle-orm/migrator";

/** How a database compares to this version's migrations: it lacks some, has them all, or has some of a later version. */
export type MigrationState = "behind" | "current" | "ahead";

type Query = (text: string) => Promise<{ rows: Record<string, unknown>[] }>;

/** Compares a database's migrations with this version's. */
export async function migrationState(query: Query, migrationsFolder: string): Promise<MigrationState> {
  const newest = Math.max(
    ...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis),
  );
  const { rows } = await query(
    "select exists (select from pg_tables where schemaname = 'drizzle' and tablename = '__drizzle_migrations') as known",
  );
  if (!rows[0]?.known) return "behind";
  const applied = await query(
    "select coalesce(max(created_at), 0)::float8 as latest from drizzle.__drizzle_migrations",
  );
  const latest = Number(applied.rows[0]?.latest);
  if (latest === newest) return "current";
  return latest > newest ? "ahead" : "behind";
}
