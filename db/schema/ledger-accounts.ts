import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { oneOf } from "./rules";
import { users } from "./users";

/** The system's own accounts: where granted credits come from, and where charged ones go. */
export const GRANTS_ACCOUNT = "system:grants";
export const REVENUE_ACCOUNT = "system:revenue";

/**
 * The two sides of every transfer. Only a user's account keeps a running balance: the system's would be one hot row
 * under every charge, and the sum of its transfers says the same.
 */
export const ledgerAccounts = pgTable(
  "ledger_accounts",
  {
    id: text().primaryKey(),
    kind: text({ enum: ["user", "system"] }).notNull(),
    /** Null for the system's accounts, and for those of people who have left. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    /** In whole credits. */
    balance: integer().notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("ledger_accounts_user_key").on(table.userId),
    check("ledger_accounts_kind", oneOf(table.kind, ["user", "system"])),
    check("ledger_accounts_balance", sql`${table.balance} >= 0`),
    check(
      "ledger_accounts_id",
      sql`(${table.kind} = 'system') = (${oneOf(table.id, [GRANTS_ACCOUNT, REVENUE_ACCOUNT])})`,
    ),
    check(
      "ledger_accounts_system",
      sql`${table.kind} = 'user' or (${table.balance} = 0 and ${table.userId} is null)`,
    ),
  ],
);
