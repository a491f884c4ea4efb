import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { DELIVERY_STATUSES } from "../../lib/closed-lists";
import { oneOf } from "./rules";
import { users } from "./users";
import { webhookEndpoints } from "./webhook-endpoints";

/** One try to deliver: when, what came back, and how long that took. */
export type StoredAttempt = {
  /** ISO 8601. */
  at: string;
  /** The response's status; null if there was no response. */
  status: number | null;
  /** The first kilobyte of the answer; empty if there was none. */
  response: string;
  /** Why there was none, or why it does not count. */
  error: string | null;
  durationMs: number;
};

/**
 * What is to be told to an address, and how that went. A row is its own job: it is written in the transaction that it
 * tells of, and is due at `next_attempt_at`.
 */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    /** The `webhook-id` of every attempt. */
    id: text().primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Null if one call has named the address. */
    endpointId: text("endpoint_id").references(() => webhookEndpoints.id, { onDelete: "cascade" }),
    /** The address that a call has named. */
    url: text(),
    /** Of one lane a few are in work at a time: an endpoint's, or those of a user's calls. */
    lane: text().notNull(),
    /** Whether it is about live tasks or test keys' tasks. */
    livemode: boolean().notNull().default(true),
    type: text().notNull(),
    taskId: text("task_id"),
    /** The bytes that are signed and sent. */
    body: text().notNull(),
    status: text({ enum: DELIVERY_STATUSES }).notNull().default("pending"),
    /** How often it was tried since it was written, or replayed. */
    tries: integer().notNull().default(0),
    /** The latest of them. */
    attempts: jsonb().$type<StoredAttempt[]>().notNull().default([]),
    /** Counts who took it: only the latest of them can say what becomes of it. */
    claim: integer().notNull().default(0),
    /** When it is due; while somebody has it, when it is taken from them. Null once it has ended. */
    nextAttemptAt: timestamp("next_attempt_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("webhook_deliveries_due")
      .on(table.lane, table.nextAttemptAt)
      .where(sql`${table.status} = 'pending'`),
    index("webhook_deliveries_endpoint").on(table.endpointId, table.id),
    index("webhook_deliveries_user").on(table.userId, table.id),
    index("webhook_deliveries_task").on(table.taskId).where(sql`${table.taskId} is not null`),
    index("webhook_deliveries_created").on(table.createdAt),
    check("webhook_deliveries_status", oneOf(table.status, DELIVERY_STATUSES)),
    check("webhook_deliveries_target", sql`(${table.endpointId} is null) = (${table.url} is not null)`),
    check(
      "webhook_deliveries_due",
      sql`(${table.status} = 'pending') = (${table.nextAttemptAt} is not null)`,
    ),
  ],
);
