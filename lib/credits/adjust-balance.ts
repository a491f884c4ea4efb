import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { findBalance, lockAccount } from "@/db/queries/ledger";
import { findAdjustment, insertCorrection } from "@/db/queries/ledger-adjustments";
import { grantCredits, type Movement, requireAmount } from "./grant-credits";

type Adjustment = {
  userId: string;
  /** In whole credits, negative to take some back. */
  amount: number;
  /** Identifies the adjustment, so that repeating it changes nothing. */
  reference?: string;
  /** A sentence for the user; required to take credits back. */
  reason?: string;
};

/**
 * Gives a user credits, or takes some back, but never more than the balance.
 * @returns the new balance
 * @throws Error with a sentence for the operator, if it is impossible or the reference was used for another adjustment
 */
export async function adjustBalance(
  db: Database,
  { userId, amount, reference, reason }: Adjustment,
): Promise<number> {
  const name = reference === undefined ? randomUUID() : `reference:${reference}`;
  return db.transaction(async (tx) => {
    // A concurrent repeat waits here, and then finds the adjustment.
    await lockAccount(tx, { userId });
    const made =
      reference && (await findAdjustment(tx, { businessKeys: [`grant:${name}`, `correction:${name}`] }));
    if (made && (made.userId !== userId || made.amount !== amount)) {
      const whose = made.userId === userId ? "this user" : (made.email ?? "a deleted user");
      throw new Error(
        `The reference ${reference} is already used for ${made.amount} credits of ${whose}. Choose another.`,
      );
    }
    if (made) return (await findBalance(tx, { userId })) ?? 0;
    if (amount > 0) return grantCredits(tx, { userId, amount, businessKey: `grant:${name}`, reason });
    return takeBack(tx, { userId, amount: -amount, businessKey: `correction:${name}`, reason });
  });
}

async function takeBack(tx: Database, { userId, amount, businessKey, reason }: Movement): Promise<number> {
  requireAmount(amount, "A correction");
  if (!reason)
    throw new Error("Taking credits back needs a reason that the user can read: give one with --reason.");
  const balance = await insertCorrection(tx, { userId, amount, businessKey, reason });
  if (balance !== undefined) return balance;
  const left = await findBalance(tx, { userId });
  throw new Error(`The balance is ${left ?? 0} credits: ${amount} cannot be taken back.`);
}
