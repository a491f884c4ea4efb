import { and, desc, eq, gt, inArray, isNull, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { firstRow } from "./rows";

export type ApiKeyRow = typeof apiKeys.$inferSelect;

/** Within a statement: that a row of `api_keys` still works. */
export const isLive = () =>
  and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)));

/** Within a statement: whether a key still works. */
export const keyIsLive = (id: string | Placeholder): SQL =>
  sql`exists (select from ${apiKeys} where ${apiKeys.id} = ${id} and ${isLive()})`;

/** Whether a key still works. */
export async function isKeyLive(db: Database, { id }: { id: string }): Promise<boolean> {
  const row = await firstRow<{ live: boolean }>(db, sql`select ${keyIsLive(id)} as live`);
  return row?.live === true;
}

/** Writes a key. */
export async function insertKey(db: Database, key: typeof apiKeys.$inferInsert): Promise<void> {
  await db.insert(apiKeys).values(key);
}

/** A user's keys that still work, newest first. */
export async function listLiveKeys(db: Database, { userId }: { userId: string }): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.userId, userId), isLive()))
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id));
}

/** Ends a user's key at once. @returns whether it was alive until now */
export async function revokeKeyById(
  db: Database,
  { id, userId }: { id: string; userId: string },
): Promise<boolean> {
  const revoked = await db
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKeys.id, id), eq(apiKeys.userId, userId), isLive()))
    .returning({ id: apiKeys.id });
  return revoked.length > 0;
}

/** Notes that these keys were used at about `usedAt`. */
export async function touchKeys(
  db: Database,
  { ids, usedAt }: { ids: string[]; usedAt: Date },
): Promise<void> {
  await db.update(apiKeys).set({ lastUsedAt: usedAt }).where(inArray(apiKeys.id, ids));
}

/** Gives a user's key another name. @returns whether there was one */
export async function renameKeyById(
  db: Database,
  { id, userId, name }: { id: string; userId: string; name: string },
): Promise<boolean> {
  const renamed = await db
    .update(apiKeys)
    .set({ name })
    .where(and(eq(apiKeys.id, id), eq(apiKeys.userId, userId), isLive()))
    .returning({ id: apiKeys.id });
  return renamed.length > 0;
}

/**
 * Notes that another key takes the place of a user's key, which ends at a time, or sooner if it would anyway.
 * @returns the key, or undefined where it does not work or was replaced before
 */
export async function markKeyRolled(
  db: Database,
  { id, userId, at }: { id: string; userId: string; at: Date },
): Promise<ApiKeyRow | undefined> {
  const [key] = await db
    .update(apiKeys)
    .set({ expiresAt: sql`least(${apiKeys.expiresAt}, ${at})`, rolledAt: sql`now()` })
    .where(and(eq(apiKeys.id, id), eq(apiKeys.userId, userId), isNull(apiKeys.rolledAt), isLive()))
    .returning();
  return key;
}
