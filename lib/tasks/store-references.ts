import type { TaskRow } from "@/db/queries/tasks";
import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { GenerationError, NOT_STORED } from "@/lib/generation-error";
import { logger } from "@/lib/logger";
import { fetchedPath } from "@/lib/media/fetched-path";
import type { ImageStore } from "@/lib/media/image-store";
import { type NormalPicture, normalisePicture } from "@/lib/media/normalise-picture";
import { PictureFault } from "@/lib/media/reader/read-picture";
import { type SpooledFile, spoolBytes } from "@/lib/media/spool";
import { FetchFault } from "@/lib/net/fetch-fault";
import { fetchPublic } from "@/lib/net/fetch-public";
import type { Network } from "@/lib/net/network";
import { withSemaphore } from "@/lib/semaphore";
import { referenceFault } from "./reference-fault";
import { isElsewhere } from "./resolve-references";

/** The time limit per reference, including redirects and body. */
const FETCH_TIMEOUT_MS = 10_000;
/** Concurrent fetches per task: each holds up to ten megabytes in memory until it is re-encoded. */
const AT_ONCE = 2;

/** Removes the references fetched for a finished task. The sweep for leftovers finds any that remain. */
export async function removeFetched(
  store: ImageStore,
  { id, imageInput }: TaskRow,
  references: string[],
): Promise<void> {
  await store
    .delete(references.filter((path) => !imageInput.includes(path)))
    .catch((error: unknown) =>
      logger().warn({ err: error, taskId: id }, "fetched references could not be removed yet"),
    );
}

/**
 * Fetches a task's external references into the store, for one attempt.
 * @returns the path of each reference, in order
 * @throws GenerationError that says which one is not available, and why
 */
export async function storeReferences(
  { id, userId, attempt, imageInput }: TaskRow,
  { store, network }: { store: ImageStore; network: Network },
  signal: AbortSignal,
): Promise<string[]> {
  // One failure ends the attempt, so the others are aborted.
  const ending = new AbortController();
  const signals = AbortSignal.any([signal, ending.signal]);
  try {
    return await Promise.all(
      imageInput.map(async (source, index) => {
        if (!isElsewhere(source)) return source;
        const picture = await withSemaphore(`references ${id}`, AT_ONCE, () =>
          fetchReference(source, index, { network, owner: userId }, signals),
        );
        const path = fetchedPath(id, { attempt, index, contentType: picture.contentType });
        try {
          await picture.keepIn(store, path);
        } catch (cause) {
          throw new GenerationError(NOT_STORED, { code: "internal", retryable: true, cause });
        } finally {
          await picture.remove();
        }
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
  { network, owner }: { network: Network; owner: string | null },
  signal: AbortSignal,
): Promise<NormalPicture> {
  let fetched: SpooledFile | undefined;
  try {
    const limits = { maxBytes: MAX_PICTURE_BYTES, timeoutMs: FETCH_TIMEOUT_MS, signal };
    fetched = await spoolBytes(await fetchPublic(network, address, limits));
    return await normalisePicture(fetched, `user:${owner}`);
  } catch (cause) {
    if (cause instanceof FetchFault) {
      const { message, retryable } = cause;
      throw referenceFault(index, `could not be fetched: ${message}`, { retryable, cause });
    }
    if (cause instanceof PictureFault)
      throw referenceFault(index, cause.message, { retryable: false, cause });
    throw cause;
  } finally {
    await fetched?.remove();
  }
}
