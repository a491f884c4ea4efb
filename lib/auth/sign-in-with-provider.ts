import type { Database } from "@/db/client";
import { findUserByIdentity, insertIdentity } from "@/db/queries/users";
import { logger } from "@/lib/logger";
import { createUser } from "./create-user";

type Identity = { provider: string; providerAccountId: string; email: string; name?: string };

/**
 * The user of an account at GitHub or Google; a new one at the first time.
 * @returns the user's id
 * @throws AccountError when somebody has an account with this e-mail already: whoever has the address elsewhere does not
 * get into it that way
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
