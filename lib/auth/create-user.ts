import { z } from "zod";
import type { Database } from "@/db/client";
import { insertUser } from "@/db/queries/users";
import { Email, Password } from "@/lib/contract/account";
import { grantCredits } from "@/lib/credits/grant-credits";
import { grantFreeCredits } from "@/lib/credits/grant-free-credits";
import { OwnError } from "@/lib/own-error";
import { isWeakPassword } from "./is-weak-password";
import { hashPassword } from "./password";

/** Why an account cannot be created or changed, as a sentence for the form. */
export class AccountError extends OwnError {
  static override readonly errorName: string = "AccountError";
  readonly field: "email" | "password";

  constructor(field: "email" | "password", message: string) {
    super(message);
    this.field = field;
  }
}

/**
 * @returns the password's hash
 * @throws AccountError if the password cannot be used
 */
export async function hashNewPassword(password: string, email?: string): Promise<string> {
  const checked = Password.safeParse(password);
  if (!checked.success) throw new AccountError("password", z.prettifyError(checked.error).replace(/^✖ /, ""));
  if (await isWeakPassword(password, email)) {
    throw new AccountError(
      "password",
      "This password is one of the most common ones. Please choose another.",
    );
  }
  return hashPassword(password);
}

/**
 * Creates a user and grants the first credits.
 * @param password omitted for somebody who signs in through another provider
 * @param credits whole, 0 or more; "free": what a new account starts with, from today's pool
 * @returns the user's id
 * @throws AccountError if the e-mail or password is not acceptable, or the e-mail is taken
 */
export async function createUser(
  db: Database,
  {
    email,
    password,
    name,
    credits,
  }: { email: string; password?: string; name?: string; credits: number | "free" },
): Promise<string> {
  if (!Email.safeParse(email).success)
    throw new AccountError("email", `"${email}" is not an e-mail address.`);
  const passwordHash = password === undefined ? null : await hashNewPassword(password, email);
  return db.transaction(async (tx) => {
    const user = await insertUser(tx, { email, name, passwordHash });
    if (!user) throw new AccountError("email", `An account with the e-mail ${email} already exists.`);
    if (credits === "free") await grantFreeCredits(tx, { userId: user.id, email });
    else if (credits > 0) {
      await grantCredits(tx, { userId: user.id, amount: credits, businessKey: `grant:first:${user.id}` });
    }
    return user.id;
  });
}
