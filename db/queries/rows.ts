import type { SQL } from "drizzle-orm";
import type { Database } from "@/db/client";

/** Runs hand-written SQL; both drivers answer with an object that has `rows`. */
export async function rows<Row extends Record<string, unknown>>(
  db: Database,
  statement: SQL,
): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as { rows: Row[] };
  return result.rows;
}

/** Runs hand-written SQL and returns its first row. */
export async function firstRow<Row extends Record<string, unknown>>(
  db: Database,
  statement: SQL,
): Promise<Row | undefined> {
  return (await rows<Row>(db, statement))[0];
}
