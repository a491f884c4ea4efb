import type { Database } from "@/db/client";
import { findUserByEmail } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { verifyPassword } from "./password";

/** Attempts for one e-mail, right or wrong. */
const ATTEMPTS = { requests: 10, seconds: 300 };

/**
 * Checks an e-mail and a password. A wrong password, an unknown e-mail and too many attempts look the same from
 * outside.
 * @returns the user, or null
 */
export async function signInWithPassword(
  db: Database,
  { email, password }: { email: string; password: string },
): Promise<{ id: string; email: string; name: string | null } | null> {
  const { allowed } = await consume("sign-in", ATTEMPTS, email.toLowerCase());
  const user = await findUserByEmail(db, { email });
  const matches = await verifyPassword(password, user?.passwordHash);
  return allowed && user && matches ? { id: user.id, email: user.email, name: user.name } : null;
}
