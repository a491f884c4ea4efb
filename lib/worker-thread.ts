import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** V8's default young generation, three times 16 MB, fills with garbage from loading and is not given back. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };
const LOADER = new URL("./load-typescript.ts", import.meta.url).href;

/** A thread that answers one question at a time. */
export type WorkerThread<Question, Answer> = {
  /** @throws Error if it cannot: it died or hung, twice */
  ask: (question: Question) => Promise<Answer>;
  stop: () => Promise<void>;
};

/**
 * A thread for work that blocks. It starts with the first question; one that dies or hangs is replaced, and its
 * question is asked once more. It does not keep the process alive.
 * @param limitMs per answer, and for loading before the first one
 * @param idleMs how long without work until it ends, to free memory; omitted: never
 */
export function openWorkerThread<Question, Answer>(
  thread: URL,
  limitMs: number,
  idleMs?: number,
): WorkerThread<Question, Answer> {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(thread, { execArgv: ["--import", LOADER], resourceLimits: LIMITS });
    // Without a listener, an error would end the whole process; the caller gets it anyway.
    started.on("error", () => {});
    started.once("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  async function ask(question: Question): Promise<Answer> {
    clearTimeout(idle);
    worker ??= start();
    const asked = worker;
    const done = new AbortController();
    asked.ref();
    try {
      const tooLate = AbortSignal.timeout(limitMs);
      const answered = once(asked, "message", { signal: AbortSignal.any([done.signal, tooLate]) });
      const ended = once(asked, "exit", { signal: done.signal }).then(() => {
        throw new Error("The thread ended.");
      });
      asked.postMessage(question);
      const [answer] = await Promise.race([answered, ended]);
      return answer;
    } catch (error) {
      worker = undefined;
      await asked.terminate();
      throw error;
    } finally {
      done.abort();
      asked.unref();
      if (idleMs !== undefined && worker === asked) {
        idle = setTimeout(() => void asked.terminate(), idleMs).unref();
      }
    }
  }

  return {
    ask: (question) => {
      const turn = queue.then(() => ask(question).catch(() => ask(question)));
      queue = turn.catch(() => {});
      return turn;
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
