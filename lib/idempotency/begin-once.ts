import { createHash, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@/db/client";
import {
  dropImageRequest,
  findImageRequest,
  findRepeated,
  type ImageRequest,
  insertImageRequest,
  keepTasksOf,
  markRetried,
  takeOvertaking,
} from "@/db/queries/image-requests";
import { lockAccount } from "@/db/queries/ledger";
import { IDEMPOTENCY_HOLD_SECONDS } from "@/lib/contract/idempotency";
import { LATE_SECONDS, RETRY_SECONDS } from "@/lib/contract/openai";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";

/** Says of a request of OpenAI's clients which try it is, from 0 on. They send no key that would tell it from another. */
const RETRY_HEADER = "x-stainless-retry-count";
const LOOK_AGAIN_MS = 200;
const HELD = { heldSeconds: IDEMPOTENCY_HOLD_SECONDS };

type Asking = {
  request: Request;
  userId: string;
  apiKeyId: string;
  /** All that it asks for. */
  asks: unknown;
};

type Claim = {
  id: string;
  userId: string;
  apiKeyId: string;
  requestHash: string;
  retries: number | undefined;
};

/** Keeps the tasks that a request began, on the transaction that begins them. */
type KeepTasks = (tx: Database, taskIds: string[]) => Promise<void>;

/**
 * Begins what a request asks for, unless it is a client's further try of one that did: then what that began is all there is.
 * @param begin keeps its tasks in its own transaction. Where it throws, the next try begins anew
 * @returns the ids of the tasks
 */
export async function beginOnce(
  db: Database,
  { request, userId, apiKeyId, asks }: Asking,
  begin: (keep: KeepTasks) => Promise<string[]>,
): Promise<string[]> {
  const requestHash = createHash("sha256").update(JSON.stringify(asks)).digest("hex");
  const tryCount = request.headers.get(RETRY_HEADER);
  const retries = tryCount === null ? undefined : Math.trunc(Number(tryCount)) || 0;
  const id = randomUUID();
  // Who has hung up tries again, or does not want it any more.
  const isWanted = () => !request.signal.aborted;
  for (;;) {
    if (!isWanted()) throw new AppError("request_timeout");
    const earlier = await claim(db, { id, userId, apiKeyId, requestHash, retries });
    if (!earlier) break;
    const taskIds = await tasksOf(db, earlier, request.signal);
    if (taskIds) return taskIds;
  }
  try {
    return await begin(async (tx, taskIds) => {
      // Whoever was so slow that another has begun it by now must not do so as well.
      if (!(await keepTasksOf(tx, { id, taskIds }))) throw new AppError("request_in_progress");
    });
  } catch (error) {
    await dropImageRequest(db, { id }).catch((cause: unknown) =>
      logger().warn({ err: cause }, "a request could not be closed; its claim expires shortly"),
    );
    throw error;
  }
}

/**
 * One of a user's tries at a time, so that two that come together do not both find nothing. The first try may come after a
 * further one, held up on its way, and then it is the one that finds the other.
 * @param retries undefined for a client that does not count its tries: each of its requests is one of its own
 * @returns the request that it belongs to
 */
async function claim(db: Database, { id, retries, ...asked }: Claim): Promise<ImageRequest | undefined> {
  if (retries === undefined) {
    await insertImageRequest(db, { id, retries: 0, ...asked });
    return undefined;
  }
  return db.transaction(async (tx) => {
    await lockAccount(tx, asked);
    const isFurther = retries > 0;
    const earlier = isFurther
      ? await findRepeated(tx, { ...asked, retries, withinSeconds: RETRY_SECONDS, ...HELD })
      : await takeOvertaking(tx, { ...asked, withinSeconds: LATE_SECONDS, ...HELD });
    if (!earlier) await insertImageRequest(tx, { id, retries, lacksFirst: isFurther, ...asked });
    else if (isFurther) await markRetried(tx, { id: earlier.id, retries });
    return earlier;
  });
}

/** Waits until a request that somebody is at work on has its tasks. @returns undefined where it came to nothing */
async function tasksOf(
  db: Database,
  earlier: ImageRequest,
  signal: AbortSignal,
): Promise<string[] | undefined> {
  let now: ImageRequest | undefined = earlier;
  while (now && !now.taskIds && !signal.aborted) {
    if (now.isAbandoned) await dropImageRequest(db, now);
    else await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
    now = await findImageRequest(db, { id: earlier.id, ...HELD });
  }
  return now?.taskIds ?? undefined;
}
