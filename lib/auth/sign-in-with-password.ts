import type { Database } from "@/db/client";
import { findUserByEmail } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { verifyPassword } from "./password";

/** Attempts, right or wrong: for one e-mail from one address, for one e-mail from anywhere, and from one address. */
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
  // An address that is over its limit costs no hashing. That it answers sooner says nothing about any account.
  if (!(await consume("sign-in-from", PER_ADDRESS, address)).allowed) return null;
  const here = await consume("sign-in-here", PER_ACCOUNT_AND_ADDRESS, `${address} ${email.toLowerCase()}`);
  const anywhere = await consume("sign-in", PER_ACCOUNT, email.toLowerCase());
  const user = await findUserByEmail(db, { email });
  const matches = await verifyPassword(password, user?.passwordHash);
  const allowed = here.allowed && anywhere.allowed;
  return allowed && user && matches ? { id: user.id, email: user.email, name: user.name } : null;
}
