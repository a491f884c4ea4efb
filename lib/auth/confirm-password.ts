import type { Database } from "@/db/client";
import { findUserById } from "@/db/queries/users";
import { consume } from "@/lib/limits/consume";
import { logger } from "@/lib/logger";
import { AccountError } from "./create-user";
import { verifyPassword } from "./password";

const ATTEMPTS = { requests: 10, seconds: 300 };

/** The password that a signed-in user was asked for is wrong. */
export class WrongPasswordError extends AccountError {
  static override readonly errorName: string = "WrongPasswordError";
}

/**
 * Confirms that a signed-in person is the account's owner, before anything irreversible: an open browser is not enough.
 * A user without a password passes.
 * @param password as typed
 * @throws WrongPasswordError if it is wrong, or was tried too often
 */
export async function confirmPassword(
  db: Database,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  const { allowed } = await consume("confirm-password", ATTEMPTS, userId);
  const user = await findUserById(db, { id: userId });
  const isRight = await verifyPassword(password, user?.passwordHash);
  if (!allowed || (user?.passwordHash && !isRight)) {
    logger().info({ userId, isThrottled: !allowed }, "password not confirmed");
  }
  if (!allowed) {
    throw new WrongPasswordError("password", "Too many attempts. Please try again in a few minutes.");
  }
  if (user?.passwordHash && !isRight) {
    throw new WrongPasswordError("password", "This is not your current password.");
  }
}
