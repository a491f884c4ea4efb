import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./users";

/** Prompts that a user has kept under a name. */
export const savedPrompts = pgTable(
  "saved_prompts",
  {
    id: text().primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** As it was written: a template with its braces. */
    prompt: text().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("saved_prompts_user").on(table.userId, table.id),
    check("saved_prompts_name", sql`${table.name} <> ''`),
    check("saved_prompts_prompt", sql`${table.prompt} <> ''`),
  ],
);
