import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import { consume } from "@/lib/limits/consume";
import { logger } from "@/lib/logger";
import { AccountError, createUser } from "./create-user";
import { rememberAddress } from "./known-addresses";

/** New accounts, and tries at one, from one address: each account comes with credits. */
const PER_ADDRESS = { requests: 20, seconds: 3_600 };

/**
 * Makes an account for a visitor, with the credits that a new account begins with. Each call counts against the address, so
 * what is only mistyped is to be found before.
 * @param address of the connection
 * @returns the user's id
 * @throws AccountError with what the visitor can do about it
 */
export async function signUp(
  db: Database,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<string> {
  const { allowed } = await consume("sign-up", PER_ADDRESS, address);
  if (!allowed) {
    throw new AccountError(
      "email",
      "Too many accounts were made from your network. Please try again in an hour.",
    );
  }
  const userId = await createUser(db, { email, password, credits: env().SIGNUP_CREDITS });
  await rememberAddress(email.toLowerCase(), address);
  logger().info({ userId, address }, "account made");
  return userId;
}
