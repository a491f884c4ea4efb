import { setShared, shared } from "@/lib/shared";
import { openWorkerThread } from "@/lib/worker-thread";
import type { Shares } from "./picture-classes";

/** Tells what kind of picture one is. */
export type Classifier = {
  /**
   * @param pixels of a square of `SIDE`, as red, green and blue
   * @throws Error if it cannot tell
   */
  classify: (pixels: Uint8Array) => Promise<Shares>;
  stop: () => Promise<void>;
};

/** For one picture, and for loading the model before the first. It takes a twentieth of a second, and a second. */
const LIMIT_MS = 20_000;

/**
 * A classifier in a thread of its own, for it blocks the one it runs in. The thread starts with the first picture; one
 * that dies or hangs is replaced, and the picture it had gets a second chance. It keeps no process alive.
 */
export function startClassifier(
  thread: URL = new URL("./classifier-thread.ts", import.meta.url),
  limitMs: number = LIMIT_MS,
): Classifier {
  const { ask, stop } = openWorkerThread<Uint8Array, Shares>(thread, limitMs);
  return { classify: ask, stop };
}

/** The classifier of this process. */
export function classifier(): Classifier {
  return shared("classifier", startClassifier);
}

/** Has this process judge by another classifier. */
export function serveClassifier(other: Classifier): void {
  setShared("classifier", other);
}

/** Ends the thread, if there is one. */
export async function stopClassifier(): Promise<void> {
  await shared<Classifier | undefined>("classifier", () => undefined)?.stop();
}
