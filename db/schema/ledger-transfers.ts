import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { MAX_REASON_LENGTH, TRANSFER_KINDS } from "../../lib/closed-lists";
import { GRANTS_ACCOUNT, REVENUE_ACCOUNT } from "./ledger-accounts";
import { oneOf } from "./rules";
import { tasks } from "./tasks";

const GRANTS = sql.raw(`'${GRANTS_ACCOUNT}'`);
const REVENUE = sql.raw(`'${REVENUE_ACCOUNT}'`);
const isSystem = (column: AnyPgColumn) => sql`(${oneOf(column, [GRANTS_ACCOUNT, REVENUE_ACCOUNT])})`;

/** The side of a transfer that is a user's account; the other one is the system's. An index has it in these very words. */
export const USER_SIDE = sql.raw(
  "case when kind in ('grant', 'refund') then to_account_id else from_account_id end",
);

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
    /** Both are accounts that there are: a trigger and the rules below hold it, for less than foreign keys would cost. */
    fromAccountId: text("from_account_id").notNull(),
    toAccountId: text("to_account_id").notNull(),
    /** In whole credits, more than zero. */
    amount: integer().notNull(),
    /** The user's balance once this transfer was made. */
    balanceAfter: integer("balance_after").notNull(),
    taskId: text("task_id").references(() => tasks.id),
    /** Why an operator gave or took them, in a sentence for the user. */
    reason: text(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("ledger_transfers_business_key").on(table.businessKey),
    uniqueIndex("ledger_transfers_task_kind").on(table.taskId, table.kind),
    index("ledger_transfers_user").on(sql`(${USER_SIDE})`, table.id),
    check("ledger_transfers_kind", oneOf(table.kind, TRANSFER_KINDS)),
    check("ledger_transfers_amount", sql`${table.amount} > 0`),
    check("ledger_transfers_balance_after", sql`${table.balanceAfter} >= 0`),
    check("ledger_transfers_sides", sql`${table.fromAccountId} <> ${table.toAccountId}`),
    check(
      "ledger_transfers_task",
      sql`(${table.kind} in ('charge', 'refund')) = (${table.taskId} is not null)`,
    ),
    check(
      "ledger_transfers_business_key",
      sql`case when ${table.taskId} is null then starts_with(${table.businessKey}, ${table.kind} || ':')
        else ${table.businessKey} = ${table.kind} || ':' || ${table.taskId} end`,
    ),
    check(
      "ledger_transfers_reason",
      sql`case ${table.kind} when 'correction' then ${table.reason} is not null when 'grant' then true
        else ${table.reason} is null end and char_length(${table.reason}) between 1 and ${sql.raw(String(MAX_REASON_LENGTH))}`,
    ),
    // The system's side of each kind; the other one is a user's.
    check(
      "ledger_transfers_accounts",
      sql`case ${table.kind}
        when 'grant' then ${table.fromAccountId} = ${GRANTS} and not ${isSystem(table.toAccountId)}
        when 'correction' then ${table.toAccountId} = ${GRANTS} and not ${isSystem(table.fromAccountId)}
        when 'charge' then ${table.toAccountId} = ${REVENUE} and not ${isSystem(table.fromAccountId)}
        when 'refund' then ${table.fromAccountId} = ${REVENUE} and not ${isSystem(table.toAccountId)}
        else false end`,
    ),
  ],
);
