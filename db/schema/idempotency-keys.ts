import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./users";

/** The body is JSON text, so that it comes back to the letter: `jsonb` would change the order of its fields. */
export type StoredBody = { text: string; headers: Record<string, string> };

/** Requests that must not happen twice, and what was answered to them. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** As the client chose it. */
    key: text().notNull(),
    /** Of the request it was first sent with, so that another one under the same key is noticed. */
    requestHash: text("request_hash").notNull(),
    /** Who is at work on it: only the latest claim can store an answer. */
    claim: text().notNull(),
    claimedAt: timestamp("claimed_at", { withTimezone: true }).notNull().defaultNow(),
    /** The stored answer; null while there is none. */
    status: integer(),
    body: jsonb().$type<StoredBody>(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index("idempotency_keys_created").on(table.createdAt),
    check("idempotency_keys_status", sql`${table.status} between 200 and 599`),
    check("idempotency_keys_answer", sql`(${table.status} is null) = (${table.body} is null)`),
  ],
);
