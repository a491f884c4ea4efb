import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { DEFAULT_KEY_SCOPES, KEY_SCOPE_NAMES } from "../../lib/closed-lists";
import { users } from "./users";

const words = (list: readonly string[]) => sql.raw(list.map((word) => `'${word}'`).join(", "));

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
    /** A test key draws nothing, costs nothing, and sees only what test keys have made. */
    livemode: boolean().notNull().default(true),
    /** What it may do. */
    scopes: text({ enum: KEY_SCOPE_NAMES })
      .array()
      .notNull()
      .default(sql`'{${sql.raw(DEFAULT_KEY_SCOPES.join(","))}}'`),
    /** The ids of the models that it may draw with; null for all. */
    models: text().array(),
    /** What it may spend in a day and in a month of UTC, in credits; null for as much as there is. */
    creditsPerDay: integer("credits_per_day"),
    creditsPerMonth: integer("credits_per_month"),
    /**
     * The key whose caps it shares, because one with a cap has made it, or it took the place of one: what any of them
     * spends counts for all. Null for one that shares nothing.
     */
    purseId: text("purse_id"),
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
    index("api_keys_purse").on(table.purseId),
    check("api_keys_sha256", sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check("api_keys_last_four", sql`length(${table.lastFour}) = 4`),
    check(
      "api_keys_scopes",
      sql`cardinality(${table.scopes}) > 0 and ${table.scopes} <@ array[${words(KEY_SCOPE_NAMES)}]`,
    ),
    check("api_keys_models", sql`cardinality(${table.models}) > 0`),
    check("api_keys_credits_per_day", sql`${table.creditsPerDay} > 0`),
    check("api_keys_credits_per_month", sql`${table.creditsPerMonth} > 0`),
  ],
);
