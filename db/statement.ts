import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Database } from "./client";

const dialect = new PgDialect();

/**
 * A statement that many requests make: its text is built once, and each connection to a server parses and plans it once.
 * @param name of this text alone
 * @param statement with `sql.placeholder` for each value
 * @returns what runs it with the values by name, on a database or a transaction. Times come as text
 */
export function prepareStatement<Row>(name: string, statement: SQL) {
  const query = dialect.sqlToQuery(statement);
  const prepare = prepareFor((db) => db._.session.prepareQuery(query, undefined, name, false));
  return async (db: Database, values: Record<string, unknown>): Promise<Row[]> =>
    ((await prepare(db).execute(values)) as { rows: Row[] }).rows;
}

/**
 * The same for a query of Drizzle's own, which maps what it finds.
 * @param build makes it for a database, once
 */
export function prepareFor<Query>(build: (db: Database) => Query): (db: Database) => Query {
  return oncePer(build);
}

/** Remembers what is made of an object as long as there is the object. */
export function oncePer<Source extends object, Made>(make: (from: Source) => Made): (from: Source) => Made {
  const made = new WeakMap<Source, Made>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}
