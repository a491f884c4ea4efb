import { createHmac } from "node:crypto";
import type { Database } from "@/db/client";
import { deleteMailbox, insertMailbox, takeFreeCredits } from "@/db/queries/free-credits";
import { env } from "@/lib/env";
import { authSecret } from "@/lib/service-secret";
import { grantCredits } from "./grant-credits";
import { mailboxOf } from "./mailbox-of";

/**
 * Gives a new account what it begins with: `SIGNUP_CREDITS`, as long as `SIGNUP_POOL` lasts today, and once for each
 * mailbox, whatever became of the account.
 * @param tx the transaction that makes the account: rolled back, it takes nothing out of the pool
 * @returns how many credits it was, be it none
 */
export async function grantFreeCredits(
  tx: Database,
  { userId, email }: { userId: string; email: string },
): Promise<number> {
  const { SIGNUP_CREDITS, SIGNUP_POOL } = env();
  if (SIGNUP_CREDITS === 0) return 0;
  const hash = createHmac("sha256", authSecret())
    .update(`free credits ${mailboxOf(email)}`)
    .digest("base64url");
  if (!(await insertMailbox(tx, { hash }))) return 0;
  const amount = await takeFreeCredits(tx, { wanted: SIGNUP_CREDITS, most: SIGNUP_POOL });
  if (amount === 0) await deleteMailbox(tx, { hash });
  else await grantCredits(tx, { userId, amount, businessKey: `grant:sign-up:${userId}` });
  return amount;
}
