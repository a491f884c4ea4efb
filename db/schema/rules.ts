import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** The rule that a column holds one of these words, which are plain: they stand in the statement as they are. */
export function oneOf(column: AnyPgColumn, words: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`;
}

/** The rule that a column holds one side of a picture, in pixels. */
export function isSide(column: AnyPgColumn): SQL {
  return sql`${column} between 1 and 8192`;
}
