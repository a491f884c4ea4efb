import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { GRANTS_ACCOUNT, ledgerAccounts, REVENUE_ACCOUNT, type tasks } from "@/db/schema";
import { keyIsLive } from "./api-keys";
import { firstRow } from "./rows";

/** A user's balance in credits, or undefined where there is no such user. */
export async function findBalance(db: Database, { userId }: { userId: string }): Promise<number | undefined> {
  const [account] = await db
    .select({ balance: ledgerAccounts.balance })
    .from(ledgerAccounts)
    .where(eq(ledgerAccounts.userId, userId));
  return account?.balance;
}

type NewTask = Pick<
  typeof tasks.$inferInsert,
  | "id"
  | "apiKeyId"
  | "source"
  | "scene"
  | "prompt"
  | "aspectRatio"
  | "width"
  | "height"
  | "imageInput"
  | "model"
  | "seed"
  | "credits"
  | "requestId"
> & { userId: string };

/**
 * Takes the price off the balance, writes the task and writes the transfer: one statement, so that the row of a busy
 * account is locked for one round trip. A key that was revoked since its request began pays for nothing.
 * @returns the balance that is left, or undefined where there was not enough or the key has ended; then nothing was
 * written.
 */
export async function insertChargedTask(db: Database, task: NewTask): Promise<number | undefined> {
  const row = await firstRow<{ balance_after: number }>(
    db,
    sql`
    with debit as (
      update ledger_accounts set balance = balance - ${task.credits}
      where user_id = ${task.userId} and balance >= ${task.credits}
        ${task.apiKeyId ? sql`and ${keyIsLive(task.apiKeyId)}` : sql``}
      returning id, balance
    ), task as (
      insert into tasks
        (id, user_id, api_key_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits,
         request_id)
      select ${task.id}, ${task.userId}, ${task.apiKeyId}, ${task.source}, ${task.scene}, ${task.prompt},
        ${task.aspectRatio}, ${task.width}::integer, ${task.height}::integer, ${sql.param(task.imageInput)}::text[],
        ${task.model}, ${task.seed}::integer, ${task.credits}::integer, ${task.requestId}
      from debit
      returning id
    )
    insert into ledger_transfers
      (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id)
    select 'charge:' || task.id, 'charge', debit.id, ${REVENUE_ACCOUNT}, ${task.credits}::integer, debit.balance, task.id
    from debit, task
    returning balance_after`,
  );
  return row?.balance_after;
}

/**
 * Gives a task's charge back to the account that paid it. A second refund of a task breaks a unique key.
 * @returns the balance after it
 */
export async function insertRefund(
  db: Database,
  { taskId }: { taskId: string },
): Promise<number | undefined> {
  const row = await firstRow<{ balance_after: number }>(
    db,
    sql`
    with charge as (
      select from_account_id, to_account_id, amount, task_id from ledger_transfers
      where task_id = ${taskId} and kind = 'charge'
    ), credit as (
      update ledger_accounts a set balance = a.balance + charge.amount
      from charge where a.id = charge.from_account_id
      returning a.id, a.balance
    )
    insert into ledger_transfers
      (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id)
    select 'refund:' || charge.task_id, 'refund', charge.to_account_id, credit.id, charge.amount, credit.balance,
      charge.task_id
    from charge, credit
    returning balance_after`,
  );
  return row?.balance_after;
}

/**
 * Credits a user out of the system's grants.
 * @param businessKey says what the grant is for; the same one a second time breaks a unique key
 * @returns the balance after it, or undefined where there is no such user
 */
export async function insertGrant(
  db: Database,
  { userId, amount, businessKey }: { userId: string; amount: number; businessKey: string },
): Promise<number | undefined> {
  const row = await firstRow<{ balance_after: number }>(
    db,
    sql`
    with credit as (
      update ledger_accounts set balance = balance + ${amount} where user_id = ${userId} returning id, balance
    )
    insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after)
    select ${businessKey}, 'grant', ${GRANTS_ACCOUNT}, credit.id, ${amount}::integer, credit.balance from credit
    returning balance_after`,
  );
  return row?.balance_after;
}

/** Makes every charge of a user wait until this transaction ends. */
export async function lockAccount(db: Database, { userId }: { userId: string }): Promise<void> {
  await db
    .select({ id: ledgerAccounts.id })
    .from(ledgerAccounts)
    .where(eq(ledgerAccounts.userId, userId))
    .for("update");
}

/** The same for the account that paid for a task. */
export async function lockPayer(db: Database, { taskId }: { taskId: string }): Promise<void> {
  await db.execute(sql`
    select a.id from ledger_accounts a join ledger_transfers t on t.from_account_id = a.id
    where t.task_id = ${taskId} and t.kind = 'charge' for update of a`);
}
