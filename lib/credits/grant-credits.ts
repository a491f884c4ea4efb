import type { Database } from "@/db/client";
import { insertGrant } from "@/db/queries/ledger-adjustments";

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const OUT_OF_RANGE = "22003";

/** The largest single grant; anything larger is assumed to be a typo. */
const MAX_GRANT = 100_000_000;

/** Credits that an operator gives or takes back, or that come with an account. */
export type Movement = { userId: string; amount: number; businessKey: string; reason?: string };

/** @throws Error unless the amount is a whole number of credits that can be moved at once */
export function requireAmount(amount: number, what: string): void {
  if (Number.isSafeInteger(amount) && amount >= 1 && amount <= MAX_GRANT) return;
  throw new Error(`${what} is a whole number from 1 to ${MAX_GRANT.toLocaleString("en")}.`);
}

/**
 * Gives a user credits.
 * @param amount whole credits, 1 or more
 * @param businessKey what the grant is for; a second one with the same key is refused by the database
 * @param reason a sentence for the user
 * @returns the balance after it
 * @throws Error if the amount cannot be granted, or there is no such user
 */
export async function grantCredits(
  db: Database,
  { userId, amount, businessKey, reason }: Movement,
): Promise<number> {
  requireAmount(amount, "A grant");
  const balance = await insertGrant(db, { userId, amount, businessKey, reason }).catch((error: unknown) => {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    if (code === OUT_OF_RANGE) throw new Error("No balance can be higher than 2,147,483,647 credits.");
    throw error;
  });
  if (balance === undefined) throw new Error(`There is no user ${userId}.`);
  return balance;
}
