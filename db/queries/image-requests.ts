import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { imageRequests } from "@/db/schema";

/** What identifies a request. */
type Asked = { userId: string; apiKeyId: string; requestHash: string };

/** A request that arrived before. */
export type ImageRequest = {
  id: string;
  taskIds: string[] | null;
  /** Whether the process working on it must have died. */
  isAbandoned: boolean;
};

const isOpen = (id: string) => and(eq(imageRequests.id, id), isNull(imageRequests.taskIds));
const ago = (seconds: number) => sql`now() - make_interval(secs => ${seconds})`;
const isFor = ({ userId, apiKeyId, requestHash }: Asked) =>
  and(
    eq(imageRequests.userId, userId),
    eq(imageRequests.apiKeyId, apiKeyId),
    eq(imageRequests.requestHash, requestHash),
  );

/** @param heldSeconds after which a request without tasks counts as abandoned */
const shown = (heldSeconds: number) => ({
  id: imageRequests.id,
  taskIds: imageRequests.taskIds,
  isAbandoned: sql<boolean>`${imageRequests.taskIds} is null and ${imageRequests.createdAt} < ${ago(heldSeconds)}`,
});

/** Records that a request is being processed. */
export async function insertImageRequest(
  db: Database,
  row: Asked & { id: string; retries: number; lacksFirst?: boolean },
): Promise<void> {
  await db.insert(imageRequests).values(row);
}

/**
 * The request that a client is retrying: of several identical ones, the latest that has had fewer retries.
 * @param heldSeconds after which a request without tasks counts as abandoned
 */
export async function findRepeated(
  db: Database,
  {
    retries,
    withinSeconds,
    heldSeconds,
    ...asked
  }: Asked & { retries: number; withinSeconds: number; heldSeconds: number },
): Promise<ImageRequest | undefined> {
  const { id, createdAt } = imageRequests;
  const [found] = await db
    .select(shown(heldSeconds))
    .from(imageRequests)
    .where(and(isFor(asked), gt(createdAt, ago(withinSeconds))))
    .orderBy(desc(sql`${imageRequests.retries} < ${retries}`), desc(createdAt), desc(id))
    .limit(1);
  return found;
}

/**
 * The request begun by a retry that arrived before the first attempt. It is found only once: after that, the first attempt has
 * arrived.
 * @param heldSeconds after which a request without tasks counts as abandoned
 */
export async function takeOvertakingRetry(
  db: Database,
  { withinSeconds, heldSeconds, ...asked }: Asked & { withinSeconds: number; heldSeconds: number },
): Promise<ImageRequest | undefined> {
  const { id, createdAt, lacksFirst } = imageRequests;
  const earliest = db
    .select({ id })
    .from(imageRequests)
    .where(and(isFor(asked), eq(lacksFirst, true), gt(createdAt, ago(withinSeconds))))
    .orderBy(createdAt, id)
    .limit(1);
  const [found] = await db
    .update(imageRequests)
    .set({ lacksFirst: false })
    .where(eq(id, earliest))
    .returning(shown(heldSeconds));
  return found;
}

/** The state of a request that was found before; undefined if it was abandoned. */
export async function findImageRequest(
  db: Database,
  { id, heldSeconds }: { id: string; heldSeconds: number },
): Promise<ImageRequest | undefined> {
  const [found] = await db.select(shown(heldSeconds)).from(imageRequests).where(eq(imageRequests.id, id));
  return found;
}

/** Counts a client's retry. */
export async function markRetried(
  db: Database,
  { id, retries }: { id: string; retries: number },
): Promise<void> {
  await db
    .update(imageRequests)
    .set({ retries: sql`greatest(${imageRequests.retries}, ${retries})` })
    .where(eq(imageRequests.id, id));
}

/** Stores the tasks of a request. @returns whether it still belonged to the caller */
export async function keepTasksOf(
  db: Database,
  { id, taskIds }: { id: string; taskIds: string[] },
): Promise<boolean> {
  const kept = await db
    .update(imageRequests)
    .set({ taskIds })
    .where(isOpen(id))
    .returning({ id: imageRequests.id });
  return kept.length > 0;
}

/** Deletes a request without tasks. */
export async function dropImageRequest(db: Database, { id }: { id: string }): Promise<void> {
  await db.delete(imageRequests).where(isOpen(id));
}

/** Deletes all requests without tasks; for a start as the only process. */
export async function dropOpenImageRequests(db: Database): Promise<void> {
  await db.delete(imageRequests).where(isNull(imageRequests.taskIds));
}

/** Deletes older requests. */
export async function deleteOldImageRequests(db: Database, { before }: { before: Date }): Promise<void> {
  await db.delete(imageRequests).where(lt(imageRequests.createdAt, before));
}
