import type { Database } from "@/db/client";
import { isKeyLive } from "@/db/queries/api-keys";
import { findKeySpending } from "@/db/queries/key-caps";
import { findBalance } from "@/db/queries/ledger";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { AppError } from "@/lib/errors";

type Unpaid = {
  apiKeyId: string | null;
  userId: string;
  /** The price of all tasks. */
  credits: number;
  /** The number of tasks. */
  count: number;
  /** What this transaction has already charged for some of them. */
  paid: number;
  origin: string;
};

/**
 * Explains why tasks were not charged for: the key or the account has ended, a cap is reached, or the balance is too
 * low.
 */
export async function explainUnpaid(
  tx: Database,
  { apiKeyId, userId, credits, count, paid, origin }: Unpaid,
): Promise<AppError> {
  if (apiKeyId && !(await isKeyLive(tx, { id: apiKeyId }))) return new AppError("unauthorized");
  // A key is deleted with its account; for a browser's session, the account itself has to be checked.
  const left = await findBalance(tx, { userId });
  if (left === undefined) return new AppError("unauthorized");
  const inWords = (amount: number) => `${amount} credit${amount === 1 ? "" : "s"}`;
  const what = count === 1 ? "This costs" : `These ${count} cost`;
  const cap = apiKeyId && (await findReachedCap(tx, { apiKeyId, credits: credits - paid }));
  if (cap) {
    const { period, most, spent, resetsAt } = cap;
    return new AppError(
      "insufficient_credits",
      `${what} ${inWords(credits)}, and this key may spend ${inWords(most)} per ${period} (credits_per_${period}), of which ` +
        `${spent - paid} ${spent - paid === 1 ? "is" : "are"} spent. The cap resets at ${resetsAt}.`,
    );
  }
  return new AppError(
    "insufficient_credits",
    `${what} ${inWords(credits)}, and your balance is ${inWords(left + paid)}. ` +
      `${origin}${SETTINGS_SECTIONS.credits.href} shows it, and ${origin}/pricing how to get more.`,
  );
}

/** The cap that this many more credits would exceed; if both, the one that lasts longer. */
export async function findReachedCap(
  tx: Database,
  { apiKeyId, credits }: { apiKeyId: string; credits: number },
): Promise<{ period: "day" | "month"; most: number; spent: number; resetsAt: string } | undefined> {
  const spending = await findKeySpending(tx, { id: apiKeyId });
  for (const period of ["month", "day"] as const) {
    const { cap = null, spent = 0, resetsAt = "" } = spending?.[period] ?? {};
    if (cap !== null && spent + credits > cap) return { period, most: cap, spent, resetsAt };
  }
  return undefined;
}
