import { sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** What counts against a limit, and what is remembered until a time. One row a limit and caller, or a mark. */
export const rateLimits = pgTable("rate_limits", {
  /** `<limit>:<requests>/<seconds>:<caller>`, or `<mark>:<what is marked>`. */
  key: text().primaryKey(),
  /** The requests within the window when the last one was counted, itself included; one too many where it was refused. */
  points: integer().notNull(),
  /** From when on the row says nothing any more. */
  expire: timestamp({ withTimezone: true }),
  /** When the requests that passed were made, oldest first; none that had left the window at the last one. */
  hits: timestamp({ withTimezone: true }).array().notNull().default(sql`'{}'`),
});
