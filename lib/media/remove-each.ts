import { logger } from "@/lib/logger";

/** After this many failures in a row the store itself is probably broken, and the rest waits for the next round. */
const MAX_FAILURES = 3;

/**
 * Removes things one by one. A failure does not stop the others; the caller finds the thing again later.
 * @param remove throws if the thing still exists
 */
export async function removeEach(ids: string[], remove: (id: string) => Promise<void>): Promise<void> {
  let failures = 0;
  for (const id of ids) {
    try {
      await remove(id);
    } catch (error) {
      logger().error({ err: error, id }, "deleted files could not be removed yet");
      failures++;
      if (failures === MAX_FAILURES) return;
    }
  }
}
