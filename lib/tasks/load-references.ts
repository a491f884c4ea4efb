import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { type ImageStore, readImage } from "@/lib/media/image-store";
import { normalisePicture, PictureFault } from "@/lib/media/normalise-picture";
import { FetchFault } from "@/lib/net/fetch-fault";
import { fetchPublic } from "@/lib/net/fetch-public";
import type { Network } from "@/lib/net/network";
import { GenerationError } from "./generation-error";
import { isElsewhere } from "./resolve-references";

/** For one reference, with its redirects and its body. */
const FETCH_TIMEOUT_MS = 10_000;

type Sources = { store: ImageStore; network: Network; signal: AbortSignal };

/**
 * The pictures that a task starts from, in their order: this service's own out of the store, others fetched from where they
 * are and written anew.
 * @param imageInput paths in the store, or addresses elsewhere
 * @throws GenerationError that says which reference it is, and why
 */
export async function loadReferences(
  imageInput: readonly string[],
  { store, network, signal }: Sources,
): Promise<Uint8Array<ArrayBuffer>[]> {
  // One that fails ends the task, so the others need not go on.
  const ending = new AbortController();
  const sources = { store, network, signal: AbortSignal.any([signal, ending.signal]) };
  try {
    return await Promise.all(imageInput.map((source, index) => loadReference(source, index, sources)));
  } finally {
    ending.abort();
  }
}

async function loadReference(
  source: string,
  index: number,
  { store, network, signal }: Sources,
): Promise<Uint8Array<ArrayBuffer>> {
  const fail = (why: string, retryable: boolean, cause?: unknown) =>
    new GenerationError(`Reference ${index + 1} ${why}. Your credits are back.`, {
      retryable,
      isByUser: true,
      cause,
    });
  if (!isElsewhere(source)) {
    const bytes = await readImage(store, source);
    if (!bytes) throw fail("is no longer there", false);
    return bytes;
  }
  try {
    const limits = { maxBytes: MAX_PICTURE_BYTES, timeoutMs: FETCH_TIMEOUT_MS, signal };
    return (await normalisePicture(await fetchPublic(network, source, limits))).bytes;
  } catch (error) {
    if (error instanceof FetchFault)
      throw fail(`could not be fetched: ${error.message}`, error.retryable, error);
    if (error instanceof PictureFault) throw fail(error.message, false, error);
    throw error;
  }
}
