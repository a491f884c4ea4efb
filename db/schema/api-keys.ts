import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { users } from "./users";

/** API keys. The key itself is never stored: its SHA-256 finds it, its last four characters name it. */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: text().primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** Lower-case hexadecimal. */
    sha256: text().notNull(),
    lastFour: text("last_four").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    lastUsedAt: timestamp("last_used_at", { withTimezone: true }),
    expiresAt: timestamp("expires_at", { withTimezone: true }),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
    /** When another key took its place; it may go on working for a while. */
    rolledAt: timestamp("rolled_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("api_keys_sha256_key").on(table.sha256),
    index("api_keys_user").on(table.userId, table.createdAt),
    check("api_keys_sha256", sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check("api_keys_last_four", sql`length(${table.lastFour}) = 4`),
  ],
);
