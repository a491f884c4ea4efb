import { eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { GRANTS_ACCOUNT, ledgerAccounts, ledgerTransfers, users } from "@/db/schema";
import { newId } from "@/lib/ids";
import { tellLowCredits } from "./low-credits";
import { firstRow } from "./rows";

/** Credits that an operator grants or takes back. */
type Adjustment = { userId: string; amount: number; businessKey: string; reason?: string | null };

/**
 * Credits a user out of the system's grants.
 * @param businessKey identifies the grant; a second use violates a unique key
 * @returns the new balance, or undefined if there is no such user
 */
export async function insertGrant(
  db: Database,
  { userId, amount, businessKey, reason = null }: Adjustment,
): Promise<number | undefined> {
  const row = await firstRow<{ balance_after: number }>(
    db,
    sql`
    with credit as (
      update ledger_accounts set balance = balance + ${amount} where user_id = ${userId} returning id, balance
    )
    insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after, reason)
    select ${businessKey}, 'grant', ${GRANTS_ACCOUNT}, credit.id, ${amount}::integer, credit.balance, ${reason}::text
    from credit
    returning balance_after`,
  );
  return row?.balance_after;
}

/**
 * Returns credits of a user to the system's grants.
 * @param businessKey identifies the correction; a second use violates a unique key
 * @returns the new balance, or undefined if there is no such user or the balance is too low; then nothing was written
 */
export async function insertCorrection(
  db: Database,
  { userId, amount, businessKey, reason }: Adjustment & { reason: string },
): Promise<number | undefined> {
  const row = await firstRow<{ balance_after: number }>(
    db,
    sql`
    with debit as (
      update ledger_accounts set balance = balance - ${amount} where user_id = ${userId} and balance >= ${amount}
      returning id, balance
    ), ${tellLowCredits({
      userId: sql`${userId}::text`,
      credits: sql`${amount}::integer`,
      prefix: sql`${newId("message").slice(0, -1)}::text`,
    })}
    insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after, reason)
    select ${businessKey}, 'correction', debit.id, ${GRANTS_ACCOUNT}, ${amount}::integer, debit.balance, ${reason}::text
    from debit
    returning balance_after`,
  );
  return row?.balance_after;
}

/** The grant or correction with one of these business keys, and its user; the amount is negative if credits were taken. */
export async function findAdjustment(
  db: Database,
  { businessKeys }: { businessKeys: string[] },
): Promise<{ userId: string | null; email: string | null; amount: number } | undefined> {
  const { kind, amount, fromAccountId, toAccountId, businessKey } = ledgerTransfers;
  const isGrant = sql`${kind} = 'grant'`;
  const [found] = await db
    .select({
      userId: ledgerAccounts.userId,
      email: users.email,
      amount: sql<number>`case when ${isGrant} then ${amount} else -${amount} end`,
    })
    .from(ledgerTransfers)
    .innerJoin(
      ledgerAccounts,
      eq(ledgerAccounts.id, sql`case when ${isGrant} then ${toAccountId} else ${fromAccountId} end`),
    )
    .leftJoin(users, eq(users.id, ledgerAccounts.userId))
    .where(inArray(businessKey, businessKeys));
  return found;
}
