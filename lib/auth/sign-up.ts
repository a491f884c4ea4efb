import type { Database } from "@/db/client";
import { consume } from "@/lib/limits/consume";
import { logger } from "@/lib/logger";
import { networkAround } from "@/lib/request/network-around";
import { AccountError, createUser } from "./create-user";
import { rememberAddress } from "./known-addresses";

/** Limits for sign-ups, per address and per surrounding network, because each account comes with credits. */
const PER_ADDRESS = { requests: 20, seconds: 3_600 };
const PER_NETWORK = { requests: 40, seconds: 3_600 };

/**
 * Creates an account for a visitor, with the credits a new account starts with. Each call counts against the address
 * and its network, so catch typos before calling it.
 * @param address of the client
 * @returns the user's id
 * @throws AccountError that says what the visitor can do
 */
export async function signUp(
  db: Database,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<string> {
  const isAllowed =
    (await consume("sign-up", PER_ADDRESS, address)).allowed &&
    (await consume("sign-up-network", PER_NETWORK, networkAround(address))).allowed;
  if (!isAllowed) {
    throw new AccountError(
      "email",
      "Too many accounts were created from your network. Please try again in an hour.",
    );
  }
  const userId = await createUser(db, { email, password, credits: "free" });
  await rememberAddress(email.toLowerCase(), address);
  logger().info({ userId, address }, "account created");
  return userId;
}
