import { z } from "zod";
import type { Database } from "@/db/client";
import { insertUser } from "@/db/queries/users";
import { grantCredits } from "@/lib/credits/grant-credits";
import { hashPassword } from "./password";

const Email = z.email().max(254);
/** Bounds of a password, in characters. */
export const PASSWORD_LENGTH = { min: 12, max: 128 };

/**
 * Makes a user with a password, and grants the first credits.
 * @param credits whole, 0 or more
 * @returns the user's id
 * @throws Error when the e-mail or the password cannot be used, or the e-mail is taken
 */
export async function createUser(
  db: Database,
  { email, password, credits }: { email: string; password: string; credits: number },
): Promise<string> {
  if (!Email.safeParse(email).success) throw new Error(`"${email}" is not an e-mail address.`);
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max) {
    throw new Error(`A password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters.`);
  }
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const user = await insertUser(tx, { email, passwordHash });
    if (!user) throw new Error(`There is a user with the e-mail ${email} already.`);
    if (credits > 0) {
      await grantCredits(tx, { userId: user.id, amount: credits, businessKey: `grant:first:${user.id}` });
    }
    return user.id;
  });
}
