import type { Database } from "@/db/client";
import { findUserByEmail } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { forgive } from "@/lib/limits/forgive";
import { logger } from "@/lib/logger";
import { isKnownAddress, rememberAddress } from "./known-addresses";
import { verifyPassword } from "./password";

/** Attempts that may go wrong: from one address, for one e-mail from one address, and for one e-mail from anywhere. */
const PER_ADDRESS = { requests: 60, seconds: 300 };
const PER_ACCOUNT_AND_ADDRESS = { requests: 10, seconds: 300 };
const PER_ACCOUNT = { requests: 100, seconds: 300 };

/**
 * Checks an e-mail and a password. A wrong password, an unknown e-mail and too many attempts look the same from
 * outside, and take the same time.
 * @param address of the connection
 * @returns the user, or null
 */
export async function signInWithPassword(
  db: Database,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<{ id: string; email: string; name: string | null } | null> {
  const account = email.toLowerCase();
  const limits = await limitsOf(account, address);
  const refusedBy = await countAgainst(limits);
  // An address that is over its limit costs no hashing. That it answers sooner says nothing about any account.
  const isCheap = refusedBy === "sign-in-from";
  const user = isCheap ? undefined : await findUserByEmail(db, { email });
  const matches = !isCheap && (await verifyPassword(password, user?.passwordHash));
  if (!user || !matches || refusedBy) {
    logger().info({ userId: user?.id, address, refusedBy }, "sign-in refused");
    return null;
  }
  await Promise.all(limits.map((limit) => forgive(...limit)));
  await rememberAddress(account, address);
  logger().info({ userId: user.id, address }, "signed in");
  return { id: user.id, email: user.email, name: user.name };
}

type Limit = Parameters<typeof consume>;

/**
 * Strangers share what an account allows from anywhere, and could use it up again and again to keep its owner out. Where
 * the owner has signed in before, their attempts do not count there.
 */
async function limitsOf(account: string, address: string): Promise<Limit[]> {
  const here: Limit[] = [
    ["sign-in-from", PER_ADDRESS, address],
    ["sign-in-here", PER_ACCOUNT_AND_ADDRESS, `${address} ${account}`],
  ];
  return (await isKnownAddress(account, address)) ? here : [...here, ["sign-in", PER_ACCOUNT, account]];
}

/**
 * Counts one after the other and stops where one is used up: one address alone does not use up what an account allows.
 * @returns the name of that limit
 */
async function countAgainst(limits: Limit[]): Promise<string | undefined> {
  for (const limit of limits) {
    if (!(await consume(...limit)).allowed) return limit[0];
  }
  return undefined;
}
