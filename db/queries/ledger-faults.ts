import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { GRANTS_ACCOUNT, REVENUE_ACCOUNT, USER_SIDE } from "@/db/schema";
import { rows } from "./rows";

/** A row of the ledger that contradicts another. */
export type LedgerFault = { rule: string; subject: string; expected: string; found: string };

/** The most faults reported per rule, so that an entirely wrong ledger does not fill the memory. */
const MOST_FAULTS = 1_000;

/** A transfer's effect on its user's balance. */
const CHANGE = sql.raw("case when kind in ('grant', 'refund') then amount else -amount end");

/** The triggers that enforce the ledger's rules. The tables' owner could disable them. */
const GUARDS = [
  "ledger_accounts_balance_moved",
  "ledger_accounts_begin",
  "ledger_accounts_fixed",
  "ledger_accounts_stay",
  "ledger_transfers_append_only",
  "ledger_transfers_in_line",
  "tasks_begin",
  "tasks_fixed",
  "tasks_forward",
  "tasks_outcome",
];

/** Each selects `rule`, `subject`, `expected` and `found`, and reads each table at most once. */
const RULES: readonly SQL[] = [
  // Each account's transfers add up, step by step, from zero to its balance.
  sql`
  select 'balance_after' as rule, 'transfer ' || id as subject, (before + change)::text as expected,
    balance_after::text as found
  from (
    select id, balance_after, ${CHANGE} as change,
      lag(balance_after, 1, 0) over (partition by ${USER_SIDE} order by id) as before
    from ledger_transfers
  ) line
  where before + change <> balance_after`,
  sql`
  select 'balance' as rule, a.id as subject, coalesce(total, 0)::text as expected, a.balance::text as found
  from ledger_accounts a left join (
    select ${USER_SIDE} as account, sum(${CHANGE}) as total from ledger_transfers group by 1
  ) sums on sums.account = a.id
  where a.balance <> coalesce(total, 0)`,
  // Both sides of every transfer are consistent.
  sql`
  select 'sides' as rule, 'transfer ' || t.id as subject,
    case t.kind
      when 'grant' then ${`${GRANTS_ACCOUNT} to a user`} when 'correction' then ${`a user to ${GRANTS_ACCOUNT}`}
      when 'charge' then ${`a user to ${REVENUE_ACCOUNT}`} when 'refund' then ${`${REVENUE_ACCOUNT} to a user`}
      else 'no such kind' end as expected,
    t.kind || ': ' || t.from_account_id || ' to ' || t.to_account_id as found
  from ledger_transfers t
  left join ledger_accounts giver on giver.id = t.from_account_id
  left join ledger_accounts taker on taker.id = t.to_account_id
  where (case t.kind
    when 'grant' then t.from_account_id = ${GRANTS_ACCOUNT} and taker.kind = 'user'
    when 'correction' then t.to_account_id = ${GRANTS_ACCOUNT} and giver.kind = 'user'
    when 'charge' then t.to_account_id = ${REVENUE_ACCOUNT} and giver.kind = 'user'
    when 'refund' then t.from_account_id = ${REVENUE_ACCOUNT} and taker.kind = 'user'
    else false end) is not true`,
  sql`
  select 'business_key' as rule, 'transfer ' || id as subject, kind || ':' || coalesce(task_id, '…') as expected,
    business_key as found
  from ledger_transfers
  where case when task_id is null then not starts_with(business_key, kind || ':')
    else business_key <> kind || ':' || task_id end`,
  // Duplicates, which the other rules miss: each of two refunds would agree with its task.
  sql`
  select 'business_key' as rule, business_key as subject, 'one transfer' as expected, count(*) || ' transfers' as found
  from ledger_transfers group by business_key having count(*) > 1`,
  // A task's charge is its price, paid by its owner and refunded to the same account if the task fails. Tests are free.
  sql`
  with booked as (
    select t.id, t.livemode, t.status, t.credits, t.user_id, c.amount as charged, c.from_account_id as payer,
      r.amount as refunded, r.to_account_id as refunded_to
    from tasks t
    left join ledger_transfers c on c.task_id = t.id and c.kind = 'charge'
    left join ledger_transfers r on r.task_id = t.id and r.kind = 'refund'
  )
  select rule, b.id as subject, expected, found
  from booked b left join ledger_accounts a on a.id = b.payer
  cross join lateral (values
    ('charge', case when b.livemode then b.credits || ' of the owner' else 'none' end, case when b.charged is null then 'none'
      when a.user_id is distinct from b.user_id then b.charged || ' of ' || b.payer else b.charged || ' of the owner' end),
    ('refund', case when b.livemode and b.status = 'failed' then b.charged || ' to ' || b.payer else 'none' end,
      coalesce(b.refunded || ' to ' || b.refunded_to, 'none'))
  ) as checked (rule, expected, found)
  where checked.expected is distinct from checked.found`,
  sql`
  select 'task' as rule, 'transfer ' || l.id as subject, 'a task' as expected, coalesce(l.task_id, 'none') as found
  from ledger_transfers l left join tasks t on t.id = l.task_id
  where (l.kind in ('charge', 'refund')) <> (t.id is not null)`,
  // A successful task has an image, any other has none.
  sql`
  select 'image' as rule, t.id as subject, 'one or more' as expected, 'none' as found
  from tasks t left join images i on i.task_id = t.id
  where t.status = 'success' and t.deleted_at is null and i.id is null`,
  sql`
  select 'image' as rule, t.id as subject, 'none' as expected, i.id as found
  from images i join tasks t on t.id = i.task_id
  where t.status <> 'success'`,
  sql`
  select 'account' as rule, u.id as subject, 'an account' as expected, 'none' as found
  from users u left join ledger_accounts a on a.user_id = u.id
  where a.id is null`,
  sql`
  select 'guard' as rule, name as subject, 'on' as expected,
    case when t.oid is null then 'gone' else 'off' end as found
  from unnest(${`{${GUARDS.join()}}`}::text[]) name
  left join pg_catalog.pg_trigger t on t.tgname = name and not t.tgisinternal
  where t.tgenabled is distinct from 'O'`,
  // The free credits granted in a day equal what was taken from its pool.
  sql`
  select 'free_credits' as rule, coalesce(d.day, g.day)::text as subject, coalesce(g.total, 0)::text as expected,
    coalesce(d.granted, 0)::text as found
  from free_credit_days d full join (
    select (created_at at time zone 'UTC')::date as day, sum(amount) as total from ledger_transfers
    where kind = 'grant' and business_key like 'grant:sign-up:%' group by 1
  ) g on g.day = d.day
  where coalesce(d.granted, 0) <> coalesce(g.total, 0)`,
];

/**
 * Recomputes every balance and every task's charges from the transfers alone, in one snapshot.
 * @returns the discrepancies, at most `MOST_FAULTS` per rule
 */
export async function findLedgerFaults(db: Database): Promise<LedgerFault[]> {
  return db.transaction(
    async (tx) => {
      const faults: LedgerFault[] = [];
      for (const rule of RULES) {
        faults.push(...(await rows<LedgerFault>(tx, sql`${rule} order by 1, 2 limit ${MOST_FAULTS}`)));
      }
      return faults;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
