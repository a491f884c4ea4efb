import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { idempotencyKeys, type StoredBody } from "@/db/schema";

/** A stored response. */
export type StoredAnswer = { status: number; body: StoredBody };

type Named = { userId: string; key: string };
type Claim = Named & { claim: string };

const isKey = ({ userId, key }: Named) =>
  and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key));
const isClaim = (claim: Claim) =>
  and(isKey(claim), eq(idempotencyKeys.claim, claim.claim), isNull(idempotencyKeys.status));

/**
 * Claims a key that is unused or expired, or whose holder must have died.
 * @param heldSeconds after which a claim without a response is void
 * @returns whether the key was free
 */
export async function claimKey(
  db: Database,
  {
    heldSeconds,
    keptSeconds,
    ...row
  }: Claim & { requestHash: string; heldSeconds: number; keptSeconds: number },
): Promise<boolean> {
  const { status, claimedAt, createdAt } = idempotencyKeys;
  const isOver = sql`(${status} is null and ${claimedAt} < now() - make_interval(secs => ${heldSeconds}))
    or ${createdAt} < now() - make_interval(secs => ${keptSeconds})`;
  const claimed = await db
    .insert(idempotencyKeys)
    .values(row)
    .onConflictDoUpdate({
      target: [idempotencyKeys.userId, idempotencyKeys.key],
      set: {
        requestHash: row.requestHash,
        claim: row.claim,
        claimedAt: sql`now()`,
        createdAt: sql`now()`,
        status: null,
        body: null,
      },
      setWhere: isOver,
    })
    .returning({ claim: idempotencyKeys.claim });
  return claimed.length > 0;
}

/** The request that a key belongs to, and the response once there is one. */
export async function findKey(
  db: Database,
  named: Named,
): Promise<{ requestHash: string; answer: StoredAnswer | undefined } | undefined> {
  const [row] = await db.select().from(idempotencyKeys).where(isKey(named));
  if (!row) return undefined;
  const { requestHash, status, body } = row;
  return { requestHash, answer: status === null || body === null ? undefined : { status, body } };
}

/** Stores the response of the key's holder. @returns whether the given claim still holds the key */
export async function storeAnswer(
  db: Database,
  { answer, ...claim }: Claim & { answer: StoredAnswer },
): Promise<boolean> {
  const stored = await db
    .update(idempotencyKeys)
    .set(answer)
    .where(isClaim(claim))
    .returning({ key: idempotencyKeys.key });
  return stored.length > 0;
}

/** Releases a key without a response. */
export async function releaseKey(db: Database, claim: Claim): Promise<void> {
  await db.delete(idempotencyKeys).where(isClaim(claim));
}

/** Releases all keys without a response. */
export async function releaseAllKeys(db: Database): Promise<void> {
  await db.delete(idempotencyKeys).where(isNull(idempotencyKeys.status));
}

/** Deletes older keys. */
export async function deleteOldKeys(db: Database, { before }: { before: Date }): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
}
