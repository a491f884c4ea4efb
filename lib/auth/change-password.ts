import type { Database } from "@/db/client";
import { endSessions } from "@/db/queries/users";
import { logger } from "@/lib/logger";
import { confirmPassword } from "./confirm-password";
import { AccountError, hashNewPassword } from "./create-user";

/**
 * Sets a new password and ends all sessions.
 * @param current the current password; ignored if there is none yet
 * @returns the epoch for new sessions
 * @throws WrongPasswordError if the current password is wrong
 * @throws AccountError if the new one is not acceptable
 */
export async function changePassword(
  db: Database,
  { userId, current, password }: { userId: string; current: string; password: string },
): Promise<number> {
  await confirmPassword(db, { userId, password: current });
  const epoch = await endSessions(db, { id: userId, passwordHash: await hashNewPassword(password) });
  if (epoch === undefined) throw new AccountError("password", "This account no longer exists.");
  logger().info({ userId }, "password changed");
  return epoch;
}
