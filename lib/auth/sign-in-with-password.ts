import type { Database } from "@/db/client";
import { findUserByEmail } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { forgive } from "@/lib/limits/forgive";
import { verifyPassword } from "./password";

/** Attempts that may go wrong: for one e-mail from one address, for one e-mail from anywhere, and from one address. */
const PER_ACCOUNT_AND_ADDRESS = { requests: 10, seconds: 300 };
const PER_ACCOUNT = { requests: 100, seconds: 300 };
const PER_ADDRESS = { requests: 60, seconds: 300 };

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
  const counted: Parameters<typeof consume>[] = [
    ["sign-in-from", PER_ADDRESS, address],
    ["sign-in-here", PER_ACCOUNT_AND_ADDRESS, `${address} ${account}`],
    ["sign-in", PER_ACCOUNT, account],
  ];
  const [from, here, anywhere] = await Promise.all(counted.map((limit) => consume(...limit)));
  // An address that is over its limit costs no hashing. That it answers sooner says nothing about any account.
  if (!from?.allowed) return null;
  const user = await findUserByEmail(db, { email });
  const matches = await verifyPassword(password, user?.passwordHash);
  if (!user || !matches || !here?.allowed || !anywhere?.allowed) return null;
  await Promise.all(counted.map((limit) => forgive(...limit)));
  return { id: user.id, email: user.email, name: user.name };
}
