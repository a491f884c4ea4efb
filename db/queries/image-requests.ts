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

/** Writes down that a request is being worked on. */
export async function insertImageRequest(
  db: Database,
  row: Asked & { id: string; retries: number },
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
    userId,
    apiKeyId,
    requestHash,
    retries,
    withinSeconds,
    heldSeconds,
  }: Asked & { retries: number; withinSeconds: number; heldSeconds: number },
): Promise<ImageRequest | undefined> {
  const { id, taskIds, createdAt } = imageRequests;
  const [found] = await db
    .select({
      id,
      taskIds,
      isAbandoned: sql<boolean>`${taskIds} is null and ${createdAt} < ${ago(heldSeconds)}`,
    })
    .from(imageRequests)
    .where(
      and(
        eq(imageRequests.userId, userId),
        eq(imageRequests.apiKeyId, apiKeyId),
        eq(imageRequests.requestHash, requestHash),
        gt(createdAt, ago(withinSeconds)),
      ),
    )
    .orderBy(desc(sql`${imageRequests.retries} < ${retries}`), desc(createdAt), desc(id))
    .limit(1);
  return found;
}

/** How a request stands that was found before; undefined where it came to nothing. */
export async function findImageRequest(
  db: Database,
  { id, heldSeconds }: { id: string; heldSeconds: number },
): Promise<ImageRequest | undefined> {
  const { taskIds, createdAt } = imageRequests;
  const [found] = await db
    .select({
      id: imageRequests.id,
      taskIds,
      isAbandoned: sql<boolean>`${taskIds} is null and ${createdAt} < ${ago(heldSeconds)}`,
    })
    .from(imageRequests)
    .where(eq(imageRequests.id, id));
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
