import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** How many credits were given to new accounts, by day in UTC. */
export const freeCreditDays = pgTable(
  "free_credit_days",
  {
    day: date().primaryKey(),
    granted: integer().notNull().default(0),
  },
  (table) => [check("free_credit_days_granted", sql`${table.granted} >= 0`)],
);

/** Mailboxes that have had free credits, known by a keyed hash: they outlive the account, and tell nobody's address. */
export const freeCreditMailboxes = pgTable("free_credit_mailboxes", {
  hash: text().primaryKey(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});
