import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { ledgerAccounts, users } from "@/db/schema";
import { newId } from "@/lib/ids";

export type UserRow = typeof users.$inferSelect;

/** A user by e-mail, in any case of letters. */
export async function findUserByEmail(
  db: Database,
  { email }: { email: string },
): Promise<UserRow | undefined> {
  const [user] = await db.select().from(users).where(eq(users.email, email.toLowerCase()));
  return user;
}

/** A user by id. */
export async function findUserById(db: Database, { id }: { id: string }): Promise<UserRow | undefined> {
  const [user] = await db.select().from(users).where(eq(users.id, id));
  return user;
}

/**
 * Writes a user and the account that will hold their credits.
 * @returns undefined when the e-mail is taken
 */
export async function insertUser(
  db: Database,
  { email, name, passwordHash }: { email: string; name?: string; passwordHash: string | null },
): Promise<UserRow | undefined> {
  const [user] = await db
    .insert(users)
    .values({ id: newId("user"), email: email.toLowerCase(), name, passwordHash })
    .onConflictDoNothing()
    .returning();
  if (user) await db.insert(ledgerAccounts).values({ id: newId("account"), kind: "user", userId: user.id });
  return user;
}

/** Whether anybody has an account here. */
export async function hasUsers(db: Database): Promise<boolean> {
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0;
}
