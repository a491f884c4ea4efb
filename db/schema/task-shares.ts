import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { tasks } from "./tasks";

/** Pictures that their owners show to whoever has the link. There is no row for what nobody shares. */
export const taskShares = pgTable(
  "task_shares",
  {
    taskId: text("task_id")
      .primaryKey()
      .references(() => tasks.id, { onDelete: "cascade" }),
    /** Of the public page: not to be guessed. Revoked and shared again, a task has another one. */
    slug: text().notNull(),
    showsPrompt: boolean("shows_prompt").notNull(),
    /** Whether search engines may list it. */
    isListed: boolean("is_listed").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("task_shares_slug").on(table.slug),
    check("task_shares_slug_form", sql`${table.slug} ~ '^[A-Za-z0-9_-]{32}$'`),
  ],
);
