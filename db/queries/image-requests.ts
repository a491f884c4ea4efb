import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { imageRequests } from "@/db/schema";

/** What a request is known by. */
type Asked = { userId: string; apiKeyId: string; requestHash: string };

/** A request that was here before. */
export type ImageRequest = {
  id: string;
  taskIds: string[] | null;
  /** Whether whoever is at work on it must have died. */
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

/** @param heldSeconds after which a request without tasks is nobody's any more */
const shown = (heldSeconds: number) => ({
  id: imageRequests.id,
  taskIds: imageRequests.taskIds,
  isAbandoned: sql<boolean>`${imageRequests.taskIds} is null and ${imageRequests.createdAt} < ${ago(heldSeconds)}`,
});

/** Writes down that a request is being worked on. */
export async function insertImageRequest(
  db: Database,
  row: Asked & { id: string; retries: number; lacksFirst?: boolean },
): Promise<void> {
  await db.insert(imageRequests).values(row);
}

/**
 * The request that a client tries again: of several that ask for the same, one that was not tried so often yet, the latest
 * first.
 * @param heldSeconds after which a request without tasks is nobody's any more
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
 * The request that a further try began before the first one came. It is found once: then its first try is there.
 * @param heldSeconds after which a request without tasks is nobody's any more
 */
export async function takeOvertaking(
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

/** How a request stands that was found before; undefined if it came to nothing. */
export async function findImageRequest(
  db: Database,
  { id, heldSeconds }: { id: string; heldSeconds: number },
): Promise<ImageRequest | undefined> {
  const [found] = await db.select(shown(heldSeconds)).from(imageRequests).where(eq(imageRequests.id, id));
  return found;
}

/** Counts a client's further try. */
export async function markRetried(
  db: Database,
  { id, retries }: { id: string; retries: number },
): Promise<void> {
  await db
    .update(imageRequests)
    .set({ retries: sql`greatest(${imageRequests.retries}, ${retries})` })
    .where(eq(imageRequests.id, id));
}

/** Keeps what a request began. @returns whether it is still its own to begin */
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

/** Forgets a request that has no tasks. */
export async function dropImageRequest(db: Database, { id }: { id: string }): Promise<void> {
  await db.delete(imageRequests).where(isOpen(id));
}

/** Forgets all requests that have no tasks: where this is the one process, at its start. */
export async function dropOpenImageRequests(db: Database): Promise<void> {
  await db.delete(imageRequests).where(isNull(imageRequests.taskIds));
}

/** Forgets the requests that are older. */
export async function deleteOldImageRequests(db: Database, { before }: { before: Date }): Promise<void> {
  await db.delete(imageRequests).where(lt(imageRequests.createdAt, before));
}
