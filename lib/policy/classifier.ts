import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { setShared, shared } from "@/lib/shared";
import type { Shares } from "./picture-classes";

/** Tells what kind of picture one is. */
export type Classifier = {
  /**
   * @param pixels of a square of `SIDE`, as red, green and blue
   * @throws Error when it cannot tell
   */
  classify: (pixels: Uint8Array) => Promise<Shares>;
  stop: () => Promise<void>;
};

const LOADER = new URL("../load-typescript.ts", import.meta.url).href;

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
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(thread, { execArgv: ["--import", LOADER] });
    // Without a listener an error would end the whole process; whoever waits for an answer learns of it anyway.
    started.on("error", () => {});
    started.once("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  async function ask(pixels: Uint8Array): Promise<Shares> {
    worker ??= start();
    const asked = worker;
    const done = new AbortController();
    asked.ref();
    try {
      const tooLate = AbortSignal.timeout(limitMs);
      const answered = once(asked, "message", { signal: AbortSignal.any([done.signal, tooLate]) });
      const ended = once(asked, "exit", { signal: done.signal }).then(() => {
        throw new Error("The classifier's thread ended.");
      });
      asked.postMessage(pixels);
      const [shares] = await Promise.race([answered, ended]);
      return shares;
    } catch (error) {
      worker = undefined;
      await asked.terminate();
      throw error;
    } finally {
      done.abort();
      asked.unref();
    }
  }

  return {
    classify: (pixels) => {
      const turn = queue.then(() => ask(pixels).catch(() => ask(pixels)));
      queue = turn.catch(() => {});
      return turn;
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
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
