import { index, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { collections } from "./collections";
import { tasks } from "./tasks";

/** Which tasks are in which collections. One that was deleted keeps its places, until it is gone for good. */
export const collectionTasks = pgTable(
  "collection_tasks",
  {
    collectionId: text("collection_id")
      .notNull()
      .references(() => collections.id, { onDelete: "cascade" }),
    taskId: text("task_id")
      .notNull()
      .references(() => tasks.id, { onDelete: "cascade" }),
    addedAt: timestamp("added_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.collectionId, table.taskId] }),
    index("collection_tasks_task").on(table.taskId),
  ],
);
