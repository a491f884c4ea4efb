import type { Database } from "@/db/client";
import { findUserByEmail } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { uncount } from "@/lib/limits/uncount";
import { logger } from "@/lib/logger";
import { isKnownAddress, rememberAddress } from "./known-addresses";
import { verifyPassword } from "./password";

/** Limits for failed attempts: per address, per e-mail and address, and per e-mail from anywhere. */
const PER_ADDRESS = { requests: 60, seconds: 300 };
const PER_ACCOUNT_AND_ADDRESS = { requests: 10, seconds: 300 };
const PER_ACCOUNT = { requests: 100, seconds: 300 };

/**
 * Checks an e-mail and a password. A wrong password, an unknown e-mail and too many attempts are indistinguishable,
 * also by timing.
 * @param address of the client
 * @returns the user, or null
 */
export async function signInWithPassword(
  db: Database,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<{ id: string; email: string; name: string | null } | null> {
  const account = email.toLowerCase();
  const limits = await limitsOf(account, address);
  const refusedBy = await countAgainst(limits);
  // No hashing for an address over its limit. The faster response says nothing about any account.
  const isCheap = refusedBy === "sign-in-from";
  const user = isCheap ? undefined : await findUserByEmail(db, { email });
  const matches = !isCheap && (await verifyPassword(password, user?.passwordHash));
  if (!user || !matches || refusedBy) {
    logger().info({ userId: user?.id, address, refusedBy }, "sign-in refused");
    return null;
  }
  await Promise.all(limits.map((limit) => uncount(...limit)));
  await rememberAddress(account, address);
  logger().info({ userId: user.id, address }, "signed in");
  return { id: user.id, email: user.email, name: user.name };
}

type Limit = Parameters<typeof consume>;

/**
 * Strangers could use up what an account allows from anywhere, again and again, to lock its owner out. So where the
 * owner has signed in before, that limit does not apply.
 */
async function limitsOf(account: string, address: string): Promise<Limit[]> {
  const here: Limit[] = [
    ["sign-in-from", PER_ADDRESS, address],
    ["sign-in-here", PER_ACCOUNT_AND_ADDRESS, `${address} ${account}`],
  ];
  return (await isKnownAddress(account, address)) ? here : [...here, ["sign-in", PER_ACCOUNT, account]];
}

/**
 * Counts one limit after the other and stops at the first that is used up: a single address cannot use up what an
 * account allows.
 * @returns the name of that limit
 */
async function countAgainst(limits: Limit[]): Promise<string | undefined> {
  for (const limit of limits) {
    if (!(await consume(...limit)).allowed) return limit[0];
  }
  return undefined;
}
