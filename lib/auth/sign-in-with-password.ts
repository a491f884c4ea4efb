import type { Database } from "@/db/client";
import { findUserByEmail } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { verifyPassword } from "./password";

/** Attempts, right or wrong: for one e-mail, and from one address. */
const PER_ACCOUNT = { requests: 10, seconds: 300 };
const PER_ADDRESS = { requests: 50, seconds: 300 };

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
  const account = await consume("sign-in", PER_ACCOUNT, email.toLowerCase());
  const origin = await consume("sign-in-from", PER_ADDRESS, address);
  const user = await findUserByEmail(db, { email });
  const matches = await verifyPassword(password, user?.passwordHash);
  const allowed = account.allowed && origin.allowed;
  return allowed && user && matches ? { id: user.id, email: user.email, name: user.name } : null;
}
