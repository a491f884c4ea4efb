import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { ledgerAccounts } from "./ledger-accounts";
import { tasks } from "./tasks";

/** What a transfer can be for. */
export const TRANSFER_KINDS = ["grant", "charge", "refund"] as const;

/**
 * Credits that moved, once and for good: a trigger refuses updates and deletions. `id` rises in the order in which one
 * account's transfers were made, because it is drawn while that account's row is locked.
 */
export const ledgerTransfers = pgTable(
  "ledger_transfers",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    /** Says what the transfer is, so that doing it twice is impossible: `charge:<task>`, `grant:<reason>`. */
    businessKey: text("business_key").notNull(),
    kind: text({ enum: TRANSFER_KINDS }).notNull(),
    fromAccountId: text("from_account_id")
      .notNull()
      .references(() => ledgerAccounts.id),
    toAccountId: text("to_account_id")
      .notNull()
      .references(() => ledgerAccounts.id),
    /** In whole credits, more than zero. */
    amount: integer().notNull(),
    /** The user's balance once this transfer was made. */
    balanceAfter: integer("balance_after").notNull(),
    taskId: text("task_id").references(() => tasks.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("ledger_transfers_business_key").on(table.businessKey),
    uniqueIndex("ledger_transfers_task_kind").on(table.taskId, table.kind),
    index("ledger_transfers_from").on(table.fromAccountId, table.id),
    index("ledger_transfers_to").on(table.toAccountId, table.id),
    check("ledger_transfers_kind", sql`${table.kind} in ('grant', 'charge', 'refund')`),
    check("ledger_transfers_amount", sql`${table.amount} > 0`),
    check("ledger_transfers_balance_after", sql`${table.balanceAfter} >= 0`),
    check("ledger_transfers_sides", sql`${table.fromAccountId} <> ${table.toAccountId}`),
    check("ledger_transfers_task", sql`(${table.kind} = 'grant') = (${table.taskId} is null)`),
  ],
);
