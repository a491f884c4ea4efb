import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { isSide, oneOf } from "./rules";
import { tasks } from "./tasks";

/** What a picture can be delivered as. */
export const IMAGE_TYPES = ["image/png", "image/webp", "image/jpeg"] as const;

/** Pictures that a finished task made. The bytes are in the store, under `path`. */
export const images = pgTable(
  "images",
  {
    id: text().primaryKey(),
    taskId: text("task_id")
      .notNull()
      .references(() => tasks.id, { onDelete: "cascade" }),
    /** Place among the task's images, from 0. */
    position: integer().notNull(),
    /** Where the store has it: unguessable, and never used for other bytes. */
    path: text().notNull(),
    contentType: text("content_type").notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    /** Whether what it was painted from is kept beside it: then it is available larger, and as SVG. */
    vectors: boolean().notNull().default(false),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("images_path_key").on(table.path),
    uniqueIndex("images_task_position").on(table.taskId, table.position),
    index("images_created").on(table.createdAt),
    check("images_position", sql`${table.position} between 0 and 15`),
    check("images_path", sql`${table.path} <> ''`),
    check("images_content_type", oneOf(table.contentType, IMAGE_TYPES)),
    check("images_width", isSide(table.width)),
    check("images_height", isSide(table.height)),
    check("images_bytes", sql`${table.bytes} > 0`),
  ],
);
