import type { Database } from "@/db/client";
import { findUserByIdentity, insertIdentity } from "@/db/queries/users";
import { logger } from "@/lib/logger";
import { createUser } from "./create-user";

type Identity = { provider: string; providerAccountId: string; email: string; name?: string };

/**
 * The user of a GitHub or Google account; created on first sign-in.
 * @returns the user's id
 * @throws AccountError if an account with this e-mail already exists: having the address elsewhere does not get you
 * into it
 */
export async function signInWithProvider(
  db: Database,
  { provider, providerAccountId, email, name }: Identity,
): Promise<string> {
  const known = await findUserByIdentity(db, { provider, providerAccountId });
  if (known) {
    logger().info({ userId: known.id, provider }, "signed in");
    return known.id;
  }
  return db.transaction(async (tx) => {
    const userId = await createUser(tx, { email, name, credits: "free" });
    await insertIdentity(tx, { provider, providerAccountId, userId });
    logger().info({ userId, provider }, "account created");
    return userId;
  });
}
