import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { tasks } from "./tasks";
import { users } from "./users";

/** What users put their tasks together in. Deleting one touches none of its tasks. */
export const collections = pgTable(
  "collections",
  {
    id: text().primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Which of its owner's tasks it can hold: real ones, or those of test keys. */
    livemode: boolean().notNull().default(true),
    name: text().notNull(),
    /** The task whose picture stands for it; null for its newest. It counts only while it is in the collection. */
    coverTaskId: text("cover_task_id").references(() => tasks.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("collections_user").on(table.userId, table.livemode, table.id),
    uniqueIndex("collections_name").on(table.userId, table.livemode, table.name),
    index("collections_cover").on(table.coverTaskId).where(sql`${table.coverTaskId} is not null`),
    check("collections_name_length", sql`char_length(${table.name}) between 1 and 60`),
  ],
);
