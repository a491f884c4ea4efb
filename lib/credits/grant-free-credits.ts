import { createHmac } from "node:crypto";
import type { Database } from "@/db/client";
import { deleteMailbox, insertMailbox, takeFreeCredits } from "@/db/queries/free-credits";
import { env } from "@/lib/env";
import { authSecret } from "@/lib/service-secret";
import { grantCredits } from "./grant-credits";
import { mailboxOf } from "./mailbox-of";

/**
 * Grants a new account its first credits: `SIGNUP_CREDITS`, while today's `SIGNUP_POOL` lasts, and once per mailbox,
 * whatever became of the account.
 * @param tx the transaction that creates the account: rolled back, it takes nothing from the pool
 * @returns how many credits it was; may be 0
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
