import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

/** People who sign in. `email` is stored in lower case, so its unique index is the one that counts. */
export const users = pgTable(
  "users",
  {
    id: text().primaryKey(),
    email: text().notNull(),
    name: text(),
    /** argon2id in PHC string format; null for those who only ever came through another provider. */
    passwordHash: text("password_hash"),
    /** Raised to end every session that was issued before. */
    sessionEpoch: integer("session_epoch").notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("users_email_key").on(table.email),
    check("users_email_lower", sql`${table.email} = lower(${table.email})`),
    // Outside of ASCII, what is lower case hangs on the server's locale.
    check("users_email_ascii", sql`${table.email} ~ '^[!-~]+$'`),
    check("users_password_hash", sql`${table.passwordHash} like '$argon2id$%'`),
    check("users_session_epoch", sql`${table.sessionEpoch} >= 0`),
  ],
);
