import { and, desc, eq, gt, isNull, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { firstRow, rows } from "./rows";

export type ApiKeyRow = typeof apiKeys.$inferSelect;

/** SQL condition: a row of `api_keys` still works. */
export const isLive = () =>
  and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)));

/** SQL condition: a key still works. */
export const keyIsLive = (id: string | Placeholder): SQL =>
  sql`exists (select from ${apiKeys} where ${apiKeys.id} = ${id} and ${isLive()})`;

/** Whether a key still works. */
export async function isKeyLive(db: Database, { id }: { id: string }): Promise<boolean> {
  const row = await firstRow<{ live: boolean }>(db, sql`select ${keyIsLive(id)} as live`);
  return row?.live === true;
}

/** Inserts a key. */
export async function insertKey(db: Database, key: typeof apiKeys.$inferInsert): Promise<ApiKeyRow> {
  const [row] = await db.insert(apiKeys).values(key).returning();
  return row as ApiKeyRow;
}

/** Whose keys, and whether only those for tests. */
export type KeyOwner = { userId: string; onlyTests?: boolean };

/** SQL condition: a key is one of these. */
const belongsTo = ({ userId, onlyTests = false }: KeyOwner) =>
  and(eq(apiKeys.userId, userId), onlyTests ? eq(apiKeys.livemode, false) : undefined);

/** A user's working keys, newest first. */
export async function listLiveKeys(db: Database, owner: KeyOwner): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(and(belongsTo(owner), isLive()))
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id));
}

/** One of a user's keys, including those that no longer work. */
export async function findKey(
  db: Database,
  { id, ...owner }: KeyOwner & { id: string },
): Promise<ApiKeyRow | undefined> {
  const [key] = await db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.id, id), belongsTo(owner)));
  return key;
}

/** One of a user's working keys, locked until the transaction ends. */
export async function lockLiveKey(
  tx: Database,
  { id, ...owner }: KeyOwner & { id: string },
): Promise<ApiKeyRow | undefined> {
  const [key] = await tx
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.id, id), belongsTo(owner), isLive()))
    .for("update");
  return key;
}

/** The changeable fields of a key. */
export type KeyChanges = Partial<
  Pick<ApiKeyRow, "name" | "scopes" | "creditsPerDay" | "creditsPerMonth" | "models" | "expiresAt">
>;

/** Changes fields of a key. */
export async function updateKey(
  db: Database,
  { id, changes }: { id: string; changes: KeyChanges },
): Promise<ApiKeyRow | undefined> {
  const [key] = await db.update(apiKeys).set(changes).where(eq(apiKeys.id, id)).returning();
  return key;
}

/** Revokes a user's key. @returns whether it had been working until now */
export async function revokeKeyById(
  db: Database,
  { id, ...owner }: KeyOwner & { id: string },
): Promise<boolean> {
  const revoked = await db
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKeys.id, id), belongsTo(owner), isLive()))
    .returning({ id: apiKeys.id });
  return revoked.length > 0;
}

/** Records that these keys were used at about `usedAt`. */
export async function touchKeys(
  db: Database,
  { ids, usedAt }: { ids: string[]; usedAt: Date },
): Promise<void> {
  // A single array parameter: a list would make a different statement for each number of keys.
  const isOne = sql`${apiKeys.id} = any(${sql.param(ids)}::text[])`;
  await db.update(apiKeys).set({ lastUsedAt: usedAt }).where(isOne);
}

/**
 * Records that a user's key is replaced by another, and ends at a given time or at its own expiry, whichever is sooner.
 * @returns the key, or undefined if it no longer works or was already replaced
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

/** A key's usage on a UTC day. Tests cost nothing. */
export type KeyDay = { day: string; tasks: number; credits: number };

/** A key's usage since a time, by day; only days with any. */
export async function listKeyDays(
  db: Database,
  { id, since }: { id: string; since: Date },
): Promise<KeyDay[]> {
  return rows<KeyDay>(
    db,
    sql`
    select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::integer as tasks,
      coalesce(sum(credits) filter (where livemode and status <> 'failed'), 0)::integer as credits
    from tasks where api_key_id = ${id} and created_at >= ${since.toISOString()}::timestamptz
    group by 1 order by 1`,
  );
}
