import { boolean, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./users";

/** Requests that bring no key of their own to be known by, and the tasks that they began: a client's second try joins them. */
export const imageRequests = pgTable(
  "image_requests",
  {
    id: text().primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Without a reference to it: what is remembered is forgotten in minutes. */
    apiKeyId: text("api_key_id").notNull(),
    /** Of all that it asks for. */
    requestHash: text("request_hash").notNull(),
    /** How often the client has tried it again. */
    retries: integer().notNull().default(0),
    /** Whether a further try began it, and the first one has not come yet: it may still be on its way. */
    lacksFirst: boolean("lacks_first").notNull().default(false),
    /** Null until they are there; then they are those forever. */
    taskIds: text("task_ids").array(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("image_requests_asked").on(table.apiKeyId, table.requestHash, table.createdAt),
    index("image_requests_created").on(table.createdAt),
    index("image_requests_user").on(table.userId),
  ],
);
