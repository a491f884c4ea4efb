import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { DISABLED_REASONS, WEBHOOK_EVENTS } from "../../lib/closed-lists";
import { oneOf } from "./rules";
import { users } from "./users";

const EVENTS = sql.raw(`array[${WEBHOOK_EVENTS.map((event) => `'${event}'`).join(", ")}]`);

/** Addresses that a user wants to be told at. Secrets are sealed: they sign, so that a hash would not do. */
export const webhookEndpoints = pgTable(
  "webhook_endpoints",
  {
    id: text().primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    url: text().notNull(),
    /** The events that it learns of. */
    events: text({ enum: WEBHOOK_EVENTS }).array().notNull(),
    enabled: boolean().notNull().default(true),
    /** Why this service has disabled it; null if its owner did. */
    disabledReason: text("disabled_reason", { enum: DISABLED_REASONS }),
    secret: text().notNull(),
    /** The secret before the last rotation, which signs as well until a time. */
    previousSecret: text("previous_secret"),
    previousUntil: timestamp("previous_until", { withTimezone: true }),
    /** Whether it is notified about live tasks or about test keys' tasks. */
    livemode: boolean().notNull().default(true),
    /** Since when every attempt has failed; null if the last one succeeded. */
    failingSince: timestamp("failing_since", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("webhook_endpoints_user").on(table.userId, table.id),
    check("webhook_endpoints_events", sql`cardinality(${table.events}) > 0 and ${table.events} <@ ${EVENTS}`),
    check("webhook_endpoints_disabled_reason", oneOf(table.disabledReason, DISABLED_REASONS)),
    check("webhook_endpoints_disabled", sql`not (${table.enabled} and ${table.disabledReason} is not null)`),
    check(
      "webhook_endpoints_previous",
      sql`(${table.previousSecret} is null) = (${table.previousUntil} is null)`,
    ),
  ],
);
