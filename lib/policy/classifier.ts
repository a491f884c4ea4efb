import { setShared, shared } from "@/lib/shared";
import { openWorkerThread } from "@/lib/worker-thread";
import type { Shares } from "./picture-classes";

/** Classifies pictures. */
export type Classifier = {
  /**
   * @param pixels RGB pixels of a square with side `SIDE`
   * @throws Error if it cannot tell
   */
  classify: (pixels: Uint8Array) => Promise<Shares>;
  stop: () => Promise<void>;
};

/** Limits for a picture and for loading the model, which take a twentieth of a second, and a second. */
const LIMIT_MS = 20_000;

/**
 * A classifier in a separate thread, because it blocks the one it runs in. The thread starts with the first picture. One that
 * dies or hangs is replaced, and its picture gets a second chance. It does not keep the process alive.
 */
export function startClassifier(
  thread: URL = new URL("./classifier-thread.ts", import.meta.url),
  limitMs: number = LIMIT_MS,
): Classifier {
  const { ask, stop } = openWorkerThread<Uint8Array, Shares>(thread, limitMs);
  return { classify: ask, stop };
}

/** This process's classifier. */
export function classifier(): Classifier {
  return shared("classifier", startClassifier);
}

/** Replaces this process's classifier. */
export function serveClassifier(other: Classifier): void {
  setShared("classifier", other);
}

/** Ends the thread, if it is running. */
export async function stopClassifier(): Promise<void> {
  await shared<Classifier | undefined>("classifier", () => undefined)?.stop();
}
