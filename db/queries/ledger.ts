import { crc32 } from "node:zlib";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { ledgerAccounts, REVENUE_ACCOUNT, type tasks } from "@/db/schema";
import { prepareStatement } from "@/db/statement";
import { newId } from "@/lib/ids";
import { keyMayPay } from "./key-caps";
import { tellLowCredits } from "./low-credits";
import { firstRow } from "./rows";

/** A user's balance in credits, or undefined if there is no such user. */
export async function findBalance(db: Database, { userId }: { userId: string }): Promise<number | undefined> {
  const [account] = await db
    .select({ balance: ledgerAccounts.balance })
    .from(ledgerAccounts)
    .where(eq(ledgerAccounts.userId, userId));
  return account?.balance;
}

/** What a task consists of when it is submitted. */
export type NewTask = Pick<
  typeof tasks.$inferInsert,
  | "id"
  | "scene"
  | "prompt"
  | "aspectRatio"
  | "width"
  | "height"
  | "imageInput"
  | "model"
  | "seed"
  | "credits"
  | "webhookUrl"
  | "negativePrompt"
  | "template"
  | "outputFormat"
>;

/** Tasks that are charged together, in the order of their ids. */
export type NewTasks = Pick<typeof tasks.$inferInsert, "apiKeyId" | "source" | "requestId"> & {
  userId: string;
  tasks: NewTask[];
};

/** Enqueues the tasks' jobs, as part of the statement that inserts the tasks. */
export type JobInsert = {
  /** Distinguishes the statements of different queues. */
  queue: string;
  /** Inserts the jobs if a condition holds, and returns their ids. */
  insertIf: (condition: SQL) => SQL;
  /** The values of its placeholders. */
  values: { userId: string; jobs: string };
};

const value = sql.placeholder;

/** SQL: the tasks to insert. */
export const ORDERED = sql`ordered as materialized (
      select * from jsonb_to_recordset(${value("tasks")}::text::jsonb) as one (
        id text, scene text, prompt text, "aspectRatio" text, width integer, height integer, "imageInput" text[],
        model text, seed integer, credits integer, "webhookUrl" text, "negativePrompt" text,
        template text, "outputFormat" text
      )
    )`;

type Submission = ReturnType<typeof prepareStatement<{ balance_after: number }>>;
const submissions = new Map<string, Submission>();

/** One statement per queue, for the life of the process. */
function submissionTo({ queue, insertIf }: JobInsert): Submission {
  const known = submissions.get(queue);
  if (known) return known;
  const made: Submission = prepareStatement(
    `submit_${crc32(queue)}`,
    sql`
    with ${ORDERED}, price as (select sum(credits)::integer as credits, count(*) as count from ordered), debit as (
      update ledger_accounts set balance = balance - price.credits from price
      where user_id = ${value("userId")} and balance >= price.credits
        and (${value("apiKeyId")}::text is null
          or ${keyMayPay({ id: value("apiKeyId"), credits: sql`price.credits` })})
      returning id, balance
    ), job as (${insertIf(sql`exists (select from debit)`)}), task as (
      insert into tasks
        (id, user_id, api_key_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits,
         request_id, webhook_url, negative_prompt, template, output_format)
      select case when (select count(*) from job) = price.count then ordered.id end, ${value("userId")},
        ${value("apiKeyId")}, ${value("source")}, scene, prompt, "aspectRatio", width, height, "imageInput", model, seed,
        ordered.credits, ${value("requestId")}, "webhookUrl", "negativePrompt", template, "outputFormat"
      from ordered, price, debit
    ), ${tellLowCredits({
      userId: sql`${value("userId")}::text`,
      credits: sql`(select credits from price)`,
      prefix: sql`${value("message")}::text`,
    })}
    insert into ledger_transfers
      (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id)
    select 'charge:' || ordered.id, 'charge', debit.id, ${REVENUE_ACCOUNT}::text, credits,
      balance + (sum(credits) over (order by ordered.id desc))::integer - credits, ordered.id
    from debit, ordered order by ordered.id
    returning balance_after`,
  );
  submissions.set(queue, made);
  return made;
}

/**
 * Debits the balance, queues the jobs, writes the tasks and a transfer for each, and enqueues the low-balance event:
 * one statement, so that a busy account's row is locked for no extra round trip. A key that was revoked in the
 * meantime, or whose cap this would exceed, pays for nothing. A job that the queue does not accept leaves the tasks
 * without ids, which undoes all of it.
 * @returns the remaining balance, or undefined if it was too low, or the key has ended or may spend no more; then
 * nothing was written.
 */
export async function insertChargedTasks(
  db: Database,
  { tasks, ...order }: NewTasks,
  job: JobInsert,
): Promise<number | undefined> {
  const left = await submissionTo(job)(db, {
    ...order,
    ...job.values,
    tasks: JSON.stringify(tasks),
    message: newId("message").slice(0, -1),
  });
  return left.length === 0 ? undefined : Math.min(...left.map((row) => row.balance_after));
}

/**
 * Refunds a task's charge to the account that paid it. A second refund of a task violates a unique key.
 * @returns the new balance
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

/** Locks a user's account against charges until this transaction ends. */
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
