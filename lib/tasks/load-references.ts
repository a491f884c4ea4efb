import { type ImageStore, readImage } from "@/lib/media/image-store";
import { referenceFault } from "./reference-fault";

/**
 * A task's references, in order.
 * @param paths their paths in the store
 * @throws GenerationError that says which one is missing
 */
export function loadReferences(
  paths: readonly string[],
  store: ImageStore,
): Promise<Uint8Array<ArrayBuffer>[]> {
  return Promise.all(
    paths.map(async (path, index) => {
      const bytes = await readImage(store, path);
      if (!bytes) throw referenceFault(index, "is no longer there", { retryable: false });
      return bytes;
    }),
  );
}
