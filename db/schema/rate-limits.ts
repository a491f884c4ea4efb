import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** The table that rate-limiter-flexible keeps its windows in; it chose the columns. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true }),
});
