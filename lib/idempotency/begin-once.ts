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
  takeOvertakingRetry,
} from "@/db/queries/image-requests";
import { lockAccount } from "@/db/queries/ledger";
import { IDEMPOTENCY_HOLD_SECONDS } from "@/lib/contract/idempotency";
import { LATE_SECONDS, RETRY_SECONDS } from "@/lib/contract/openai";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";

/** The number of a retry by OpenAI's clients, from 0. They send no key that would identify the request. */
const RETRY_HEADER = "x-stainless-retry-count";
const LOOK_AGAIN_MS = 200;
const HELD = { heldSeconds: IDEMPOTENCY_HOLD_SECONDS };

type Asking = {
  request: Request;
  userId: string;
  apiKeyId: string;
  /** Everything that it asks for. */
  asks: unknown;
};

type Claim = {
  id: string;
  userId: string;
  apiKeyId: string;
  requestHash: string;
  retries: number | undefined;
};

/** Stores the ids of a request's tasks, in the transaction that creates them. */
type KeepTasks = (tx: Database, taskIds: string[]) => Promise<void>;

/**
 * Begins a request, unless it is a client's retry of one that has begun; then it joins that one.
 * @param begin stores its tasks in its own transaction. If it throws, the next attempt begins again
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
  // A client that has disconnected retries, or no longer wants it.
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
      // A request so slow that another has taken over must not begin it as well.
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
 * One attempt of a user at a time, so that two that arrive together do not both find nothing. The first attempt may
 * arrive after its retry, and then it is the one to find the other.
 * @param retries undefined for a client that does not count its attempts: each of its requests stands alone
 * @returns the request it belongs to
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
      : await takeOvertakingRetry(tx, { ...asked, withinSeconds: LATE_SECONDS, ...HELD });
    if (!earlier) await insertImageRequest(tx, { id, retries, lacksFirst: isFurther, ...asked });
    else if (isFurther) await markRetried(tx, { id: earlier.id, retries });
    return earlier;
  });
}

/**
 * Waits until a request that somebody is at work on has its tasks.
 * @returns undefined if it came to nothing
 */
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
