import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { identities, ledgerAccounts, users } from "@/db/schema";
import { newId } from "@/lib/ids";

export type UserRow = typeof users.$inferSelect;

/** A user by e-mail, case-insensitively. */
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
 * Inserts a user and their ledger account.
 * @returns undefined if the e-mail is taken
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

/** Whether there are any users. */
export async function hasUsers(db: Database): Promise<boolean> {
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0;
}

/** A user with their balance in credits. */
export async function findUserWithCredits(
  db: Database,
  { id }: { id: string },
): Promise<{ user: UserRow; credits: number } | undefined> {
  const [found] = await db
    .select({ user: users, credits: ledgerAccounts.balance })
    .from(users)
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.userId, users.id))
    .where(eq(users.id, id));
  return found;
}

/** The user who signs in with an account at another provider. */
export async function findUserByIdentity(
  db: Database,
  { provider, providerAccountId }: { provider: string; providerAccountId: string },
): Promise<UserRow | undefined> {
  const [found] = await db
    .select({ user: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.provider, provider), eq(identities.providerAccountId, providerAccountId)));
  return found?.user;
}

/** Lets a user sign in with an account at another provider. */
export async function insertIdentity(db: Database, identity: typeof identities.$inferInsert): Promise<void> {
  await db.insert(identities).values(identity);
}

/** Renames a user. */
export async function updateName(
  db: Database,
  { id, name }: { id: string; name: string | null },
): Promise<void> {
  await db.update(users).set({ name }).where(eq(users.id, id));
}

/**
 * Ends all of a user's sessions, and sets a new password if one is given.
 * @returns the epoch for new sessions
 */
export async function endSessions(
  db: Database,
  { id, passwordHash }: { id: string; passwordHash?: string },
): Promise<number | undefined> {
  const [user] = await db
    .update(users)
    .set({
      sessionEpoch: sql`${users.sessionEpoch} + 1`,
      ...(passwordHash === undefined ? {} : { passwordHash }),
    })
    .where(eq(users.id, id))
    .returning({ epoch: users.sessionEpoch });
  return user?.epoch;
}

/** Deletes a user with their keys and identities. Their tasks and ledger account stay, anonymous. */
export async function deleteUser(db: Database, { id }: { id: string }): Promise<void> {
  await db.delete(users).where(eq(users.id, id));
}
