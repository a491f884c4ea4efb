import { and, desc, eq, gt, isNull, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { firstRow, rows } from "./rows";

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
export async function insertKey(db: Database, key: typeof apiKeys.$inferInsert): Promise<ApiKeyRow> {
  const [row] = await db.insert(apiKeys).values(key).returning();
  return row as ApiKeyRow;
}

/** Whose keys, and whether only those for tests. */
export type KeyOwner = { userId: string; onlyTests?: boolean };

/** Within a query: that a key is one of these. */
const belongsTo = ({ userId, onlyTests = false }: KeyOwner) =>
  and(eq(apiKeys.userId, userId), onlyTests ? eq(apiKeys.livemode, false) : undefined);

/** A user's keys that still work, newest first. */
export async function listLiveKeys(db: Database, owner: KeyOwner): Promise<ApiKeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(and(belongsTo(owner), isLive()))
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id));
}

/** One of a user's keys, even one that does not work any more. */
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

/** One of a user's keys that still works; nobody else changes it until the transaction is over. */
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

/** The fields of a key that can be changed. */
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

/** Ends a user's key at once. @returns whether it was alive until now */
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
  // As one array: a list would be another statement for each number of keys.
  const isOne = sql`${apiKeys.id} = any(${sql.param(ids)}::text[])`;
  await db.update(apiKeys).set({ lastUsedAt: usedAt }).where(isOne);
}

/**
 * Records that another key takes the place of a user's key, which ends at a time, or sooner if it would anyway.
 * @returns the key, or undefined if it does not work or was replaced before
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

/** What a key did on a day of UTC. Tests cost nothing. */
export type KeyDay = { day: string; tasks: number; credits: number };

/** What a key did since a time, by day, those days only on which it did something. */
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
