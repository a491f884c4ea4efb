import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { isSide, oneOf } from "./rules";
import { users } from "./users";

/** What an upload is re-encoded as. */
export const UPLOAD_TYPES = ["image/png", "image/jpeg"] as const;

/** References that somebody brought along. The bytes are in the store, under `path`. */
export const uploads = pgTable(
  "uploads",
  {
    id: text().primaryKey(),
    /** Null once it is to be removed, or its owner has left: nobody uses it any more. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    /** Where the store has it: unguessable, and never used for other bytes. */
    path: text().notNull(),
    contentType: text("content_type").notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    /** When a task took it as a reference; null again once none has it any more. */
    usedAt: timestamp("used_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("uploads_path_key").on(table.path),
    index("uploads_user").on(table.userId, table.createdAt),
    index("uploads_unused")
      .on(table.createdAt)
      .where(sql`${table.usedAt} is null and ${table.userId} is not null`),
    check("uploads_path", sql`${table.path} <> ''`),
    check("uploads_content_type", oneOf(table.contentType, UPLOAD_TYPES)),
    check("uploads_width", isSide(table.width)),
    check("uploads_height", isSide(table.height)),
    check("uploads_bytes", sql`${table.bytes} > 0`),
  ],
);
