import { and, desc, eq, gte, lt, ne, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { apiKeys, ledgerAccounts, ledgerTransfers, tasks } from "@/db/schema";
import { rows } from "./rows";

/** A transfer as its user sees it: `amount` is negative where credits left. */
export type LedgerEntry = {
  id: number;
  kind: "grant" | "charge" | "refund";
  amount: number;
  balanceAfter: number;
  taskId: string | null;
  /** The task's prompt; empty once it was deleted. */
  prompt: string | null;
  model: string | null;
  source: "api" | "web" | null;
  /** The name of the key that submitted the task; null for the web app, and for keys that are gone. */
  keyName: string | null;
  createdAt: Date;
};

/**
 * A user's transfers, newest first.
 * @param before only those with a lower id
 */
export async function listEntries(
  db: Database,
  { userId, before, limit }: { userId: string; before?: number; limit: number },
): Promise<LedgerEntry[]> {
  const account = db
    .select({ id: ledgerAccounts.id })
    .from(ledgerAccounts)
    .where(eq(ledgerAccounts.userId, userId));
  const { id, kind, amount, balanceAfter, taskId, createdAt, fromAccountId, toAccountId } = ledgerTransfers;
  // Each side by its own index, and no further than the page goes: an `or` over both would read all that there is.
  const side = (of: typeof fromAccountId | typeof toAccountId, change: SQL<number>) =>
    db
      .select({ id, kind, change: change.as("change"), balanceAfter, taskId, createdAt })
      .from(ledgerTransfers)
      .where(and(eq(of, sql`(${account})`), before === undefined ? undefined : lt(id, before)))
      .orderBy(desc(id))
      .limit(limit);
  const page = unionAll(side(toAccountId, sql`${amount}`), side(fromAccountId, sql`-${amount}`))
    .orderBy(desc(sql`id`))
    .limit(limit)
    .as("page");
  return db
    .select({
      id: page.id,
      kind: page.kind,
      amount: page.change,
      balanceAfter: page.balanceAfter,
      taskId: page.taskId,
      prompt: tasks.prompt,
      model: tasks.model,
      source: tasks.source,
      keyName: apiKeys.name,
      createdAt: page.createdAt,
    })
    .from(page)
    .leftJoin(tasks, eq(tasks.id, page.taskId))
    .leftJoin(apiKeys, eq(apiKeys.id, tasks.apiKeyId))
    .orderBy(desc(page.id));
}

/** What was spent on a day, with one model and one key; refunded tasks do not count. */
export type Usage = {
  day: string;
  model: string;
  keyName: string | null;
  source: "api" | "web";
  images: number;
  credits: number;
};

/**
 * A user's spending since a time, by day (in UTC), model and key.
 * @returns in the order of days
 */
export async function listUsage(
  db: Database,
  { userId, since }: { userId: string; since: Date },
): Promise<Usage[]> {
  const day = sql<string>`to_char(${tasks.createdAt} at time zone 'UTC', 'YYYY-MM-DD')`;
  return db
    .select({
      day: day.as("day"),
      model: tasks.model,
      keyName: apiKeys.name,
      source: tasks.source,
      images: sql<number>`count(*)::integer`,
      credits: sql<number>`sum(${tasks.credits})::integer`,
    })
    .from(tasks)
    .leftJoin(apiKeys, eq(apiKeys.id, tasks.apiKeyId))
    .where(and(eq(tasks.userId, userId), gte(tasks.createdAt, since), ne(tasks.status, "failed")))
    .groupBy(sql`day`, tasks.model, apiKeys.name, tasks.source)
    .orderBy(sql`day`);
}

/** A row of the ledger that contradicts another. */
export type LedgerFault = { rule: string; subject: string; expected: string; found: string };

/** Recomputes every balance and every task's transfers from the transfers alone, and returns what disagrees. */
export async function findLedgerFaults(db: Database): Promise<LedgerFault[]> {
  return rows<LedgerFault>(
    db,
    sql`
    with movements as (
      select to_account_id as account_id, id, amount as change, balance_after from ${ledgerTransfers}
      union all
      select from_account_id, id, -amount, balance_after from ${ledgerTransfers}
    ), running as (
      select m.account_id, m.id, m.balance_after, sum(m.change) over (partition by m.account_id order by m.id) as total
      from movements m join ledger_accounts a on a.id = m.account_id where a.kind = 'user'
    ), per_task as (
      select t.id, t.status, t.credits,
        count(l.id) filter (where l.kind = 'charge') as charges,
        coalesce(sum(l.amount) filter (where l.kind = 'charge'), 0) as charged,
        count(l.id) filter (where l.kind = 'refund') as refunds,
        coalesce(sum(l.amount) filter (where l.kind = 'refund'), 0) as refunded
      from tasks t left join ${ledgerTransfers} l on l.task_id = t.id group by t.id
    )
    select 'balance' as rule, a.id as subject, coalesce(sum(m.change), 0)::text as expected, a.balance::text as found
    from ledger_accounts a left join movements m on m.account_id = a.id
    where a.kind = 'user' group by a.id having a.balance <> coalesce(sum(m.change), 0)
    union all
    select 'balance_after', 'transfer ' || id, total::text, balance_after::text from running where total <> balance_after
    union all
    select 'charge', id, '1 of ' || credits, charges || ' of ' || charged from per_task
    where charges <> 1 or charged <> credits
    union all
    select 'refund', id, case when status = 'failed' then '1 of ' || credits else '0 of 0' end,
      refunds || ' of ' || refunded
    from per_task
    where (refunds, refunded) <> (case when status = 'failed' then 1 else 0 end,
      case when status = 'failed' then credits else 0 end)
    order by 1, 2`,
  );
}
