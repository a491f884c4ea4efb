import { pgTable, text, timestamp } from "drizzle-orm/pg-core";

/**
 * The operator's own servers that no worker reaches: written by workers, for those who are asked how the service is.
 */
export const restingServers = pgTable("resting_servers", {
  name: text().primaryKey(),
  since: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** When a worker has last found it so. What is long ago was left behind by one that died. */
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
});
