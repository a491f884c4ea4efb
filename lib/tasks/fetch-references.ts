import type { Database } from "@/db/client";
import { claimTask, lockTask, type TaskRow } from "@/db/queries/tasks";
import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { fetchedPath } from "@/lib/media/fetched-path";
import { type NormalPicture, normalisePicture, PictureFault } from "@/lib/media/normalise-picture";
import { FetchFault } from "@/lib/net/fetch-fault";
import { fetchPublic } from "@/lib/net/fetch-public";
import type { Network } from "@/lib/net/network";
import { enqueueTask } from "@/lib/queue/enqueue-task";
import { findJob } from "@/lib/queue/find-job";
import { TASK_QUEUE } from "@/lib/queue/queue-client";
import { type Attempt, attemptTask } from "./attempt-task";
import { GenerationError, NOT_STORED } from "./generation-error";
import { referenceFault } from "./reference-fault";
import { isElsewhere } from "./resolve-references";
import type { WorkerParts } from "./run-task";

/** For one reference, with its redirects and its body. */
const FETCH_TIMEOUT_MS = 10_000;

/**
 * Fetches a task's references from elsewhere into the store, and queues the task to be drawn. May run several times for one
 * task, at once even: only the latest claim queues it, once.
 * @throws what made the attempt fail, where the queue is to try again
 */
export async function fetchReferences(parts: WorkerParts, attempt: Attempt): Promise<void> {
  await attemptTask(parts.db, attempt, {
    claim: claimToFetch,
    work: async (task) => {
      const references = await storeReferences(task, parts, attempt.signal);
      await parts.db.transaction(async (tx) => {
        const now = await lockTask(tx, task);
        if (now?.status === "processing" && now.attempt === task.attempt)
          await enqueueTask(tx, { taskId: task.id, userId: task.userId, references });
      });
      return false;
    },
  });
}

/** Takes a task that is not queued to be drawn yet: whoever draws it must not lose it to a fetch that was thought lost. */
function claimToFetch(db: Database, { id }: { id: string }): Promise<TaskRow | undefined> {
  return db.transaction(async (tx) => {
    await lockTask(tx, { id });
    const job = await findJob(id, tx);
    return job?.name === TASK_QUEUE ? undefined : claimTask(tx, { id });
  });
}

/** @returns where each reference is now, in their order */
async function storeReferences(
  { id, attempt, imageInput }: TaskRow,
  { store, network }: WorkerParts,
  signal: AbortSignal,
): Promise<string[]> {
  // One that fails ends the attempt, so the others need not go on.
  const ending = new AbortController();
  const signals = AbortSignal.any([signal, ending.signal]);
  try {
    return await Promise.all(
      imageInput.map(async (source, index) => {
        if (!isElsewhere(source)) return source;
        const { bytes, contentType } = await fetchReference(source, index, network, signals);
        const path = fetchedPath(id, { attempt, index, contentType });
        await store.put(path, bytes).catch((cause: unknown) => {
          throw new GenerationError(NOT_STORED, { retryable: true, cause });
        });
        return path;
      }),
    );
  } finally {
    ending.abort();
  }
}

async function fetchReference(
  address: string,
  index: number,
  network: Network,
  signal: AbortSignal,
): Promise<NormalPicture> {
  try {
    const limits = { maxBytes: MAX_PICTURE_BYTES, timeoutMs: FETCH_TIMEOUT_MS, signal };
    return await normalisePicture(await fetchPublic(network, address, limits));
  } catch (cause) {
    if (cause instanceof FetchFault) {
      const { message, retryable } = cause;
      throw referenceFault(index, `could not be fetched: ${message}`, { retryable, cause });
    }
    if (cause instanceof PictureFault)
      throw referenceFault(index, cause.message, { retryable: false, cause });
    throw cause;
  }
}
