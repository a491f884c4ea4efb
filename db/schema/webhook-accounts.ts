import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable, text } from "drizzle-orm/pg-core";
import { LOW_CREDITS } from "../../lib/closed-lists";
import { users } from "./users";

/** What a user's webhooks share. There is no row before the first of it is needed. */
export const webhookAccounts = pgTable(
  "webhook_accounts",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Sealed; signs what goes to an address that one call has named. Null until somebody needs it. */
    secret: text(),
    /** The same for tasks of test keys: whoever has one of those must not sign what tells of live tasks. */
    testSecret: text("test_secret"),
    /** `credits.low` tells of a balance below this. */
    lowCredits: integer("low_credits").notNull().default(LOW_CREDITS.default),
    /** The account's latest transfer when that was told last. */
    lowToldTransfer: bigint("low_told_transfer", { mode: "number" }),
  },
  (table) => [
    check(
      "webhook_accounts_low_credits",
      sql`${table.lowCredits} between ${sql.raw(`${LOW_CREDITS.min} and ${LOW_CREDITS.max}`)}`,
    ),
  ],
);
