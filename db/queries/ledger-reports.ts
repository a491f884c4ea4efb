import { and, desc, eq, gte, lt, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys, ledgerAccounts, ledgerTransfers, tasks, USER_SIDE } from "@/db/schema";
import type { TaskSource, TransferKind } from "@/lib/closed-lists";

/** A transfer as its user sees it: `amount` is negative for a debit. */
export type LedgerEntry = {
  id: number;
  kind: TransferKind;
  amount: number;
  balanceAfter: number;
  taskId: string | null;
  /** The task's prompt; empty once the task was deleted. */
  prompt: string | null;
  model: string | null;
  source: TaskSource | null;
  /** The name of the key that submitted the task; null for the web app and for deleted keys. */
  keyName: string | null;
  /** The reason given by the operator. */
  reason: string | null;
  createdAt: Date;
};

/**
 * A user's transfers, newest first.
 * @param before only transfers with a lower id
 */
export async function listEntries(
  db: Database,
  { userId, before, limit }: { userId: string; before?: number; limit: number },
): Promise<LedgerEntry[]> {
  const account = db
    .select({ id: ledgerAccounts.id })
    .from(ledgerAccounts)
    .where(eq(ledgerAccounts.userId, userId));
  const { id, kind, amount, balanceAfter, taskId, reason, createdAt } = ledgerTransfers;
  const change = sql<number>`case when ${kind} in ('grant', 'refund') then ${amount} else -${amount} end`;
  const page = db
    .select({ id, kind, change: change.as("change"), balanceAfter, taskId, reason, createdAt })
    .from(ledgerTransfers)
    .where(and(sql`(${USER_SIDE}) = (${account})`, before === undefined ? undefined : lt(id, before)))
    .orderBy(desc(id))
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
      reason: page.reason,
      createdAt: page.createdAt,
    })
    .from(page)
    .leftJoin(tasks, eq(tasks.id, page.taskId))
    .leftJoin(apiKeys, eq(apiKeys.id, tasks.apiKeyId))
    .orderBy(desc(page.id));
}

/** Spending on a day with one model and one key, without refunded tasks. */
export type Usage = {
  day: string;
  model: string;
  keyName: string | null;
  source: TaskSource;
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
    .where(
      and(eq(tasks.userId, userId), gte(tasks.createdAt, since), ne(tasks.status, "failed"), tasks.livemode),
    )
    .groupBy(sql`day`, tasks.model, apiKeys.name, tasks.source)
    .orderBy(sql`day`);
}
