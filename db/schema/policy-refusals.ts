import { check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { oneOf } from "./rules";
import { tasks } from "./tasks";
import { users } from "./users";

/** What the content policy refused: who, by which rule, where on the way and when, and never the words. */
export const policyRefusals = pgTable(
  "policy_refusals",
  {
    id: text().primaryKey(),
    userId: text("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** Null if a request only asked what would become of it. */
    taskId: text("task_id").references(() => tasks.id, { onDelete: "cascade" }),
    rule: text().notNull(),
    /** Which of the policy's stages refused: the prompt's, a reference's, the result's. */
    stage: text().notNull(),
    /** A keyed hash of what was refused: equal for equal things, and of no use without the key. */
    hash: text().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("policy_refusals_user").on(table.userId, table.createdAt),
    index("policy_refusals_created").on(table.createdAt),
    check("policy_refusals_stage", oneOf(table.stage, ["prompt", "reference", "result", "model"])),
  ],
);
