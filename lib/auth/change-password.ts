import type { Database } from "@/db/client";
import { endSessions, findUserById } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { AccountError, hashNewPassword } from "./create-user";
import { verifyPassword } from "./password";

const ATTEMPTS = { requests: 10, seconds: 300 };

/**
 * Sets a new password and ends all sessions.
 * @param current the password so far; nobody who found an open browser takes the account over
 * @returns the epoch that new sessions are to carry
 * @throws AccountError when a password is wrong or cannot be used
 */
export async function changePassword(
  db: Database,
  { userId, current, password }: { userId: string; current: string; password: string },
): Promise<number> {
  const { allowed } = await consume("change-password", ATTEMPTS, userId);
  const user = await findUserById(db, { id: userId });
  const isRight = await verifyPassword(current, user?.passwordHash);
  if (!allowed) throw new AccountError("password", "Too many attempts. Please try again in a few minutes.");
  if (user?.passwordHash && !isRight)
    throw new AccountError("password", "The current password is not right.");
  const epoch = await endSessions(db, { id: userId, passwordHash: await hashNewPassword(password) });
  if (epoch === undefined) throw new AccountError("password", "This account is not there any more.");
  return epoch;
}
