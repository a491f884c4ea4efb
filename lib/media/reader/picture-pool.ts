import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { fairLine } from "./fair-line";
import type { Job, PictureAnswer } from "./picture-job";

/** After this long without work, a process ends to free its memory. */
const IDLE_MS = 60_000;
/** Generous: on an idle machine, starting takes a tenth of a second. */
const START_MS = 60_000;

/** Relative to the project's root, where every process starts, so that the bundler ignores them. */
const READER = "lib/media/reader/picture-process.ts";
const LOADER = "lib/load-typescript.ts";
/** The loader's own cache, for the loader itself: a third of the time that a process takes to start. */
const COMPILED = "node_modules/.cache/girlgenerator/compiled";

/** Reads pictures in processes of their own. */
export type PicturePool = {
  /**
   * @param owner one picture per owner is read at a time, and owners take turns
   * @param deadlineMs how long its turn may take before the process is killed
   * @throws Error if no process is available
   */
  run: (owner: string, job: Job, deadlineMs: number) => Promise<PictureAnswer>;
};

/**
 * A pool of processes, started on demand. One that takes too long, or dies, is replaced. They do not keep the service
 * alive, and end with it.
 * @param size how many pictures are read at a time
 * @param program what each process runs, relative to the project's root; by default, the one that reads pictures
 */
export function startPicturePool(size: number, program = READER): PicturePool {
  const line = fairLine(size);
  const resting = new Map<ChildProcess, NodeJS.Timeout>();

  async function work(job: Job, deadlineMs: number): Promise<PictureAnswer> {
    const child = takeRested() ?? (await startProcess(program));
    const answer = await ask(child, job, deadlineMs);
    if (child.connected && !child.killed) rest(child);
    return answer;
  }

  function takeRested(): ChildProcess | undefined {
    for (const [child, timer] of resting) {
      clearTimeout(timer);
      resting.delete(child);
      if (child.connected) return child;
    }
    return undefined;
  }

  function rest(child: ChildProcess): void {
    const end = () => {
      resting.delete(child);
      child.kill("SIGKILL");
    };
    resting.set(child, setTimeout(end, IDLE_MS).unref());
  }

  return { run: (owner, job, deadlineMs) => line.run(owner, () => work(job, deadlineMs)) };
}

/** @throws Error if it does not start */
async function startProcess(program: string): Promise<ChildProcess> {
  const root = process.cwd();
  const child = fork(path.join(/* turbopackIgnore: true */ root, program), [], {
    execArgv: ["--disable-warning=ExperimentalWarning", "--import", path.join(root, LOADER)],
    // No secrets: breaking the decoder reveals none. Fewer malloc arenas return more memory.
    env: {
      MALLOC_ARENA_MAX: "2",
      NODE_COMPILE_CACHE: COMPILED,
      NODE_COMPILE_CACHE_PORTABLE: "1",
    } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  // Without a listener, an error would end this process; the caller learns of it anyway.
  child.on("error", () => {});
  await hear(child, START_MS, () => {
    child.kill("SIGKILL");
    throw new Error("The process that reads pictures did not start.");
  });
  return child;
}

/** Sends a job to a process and waits for the result, its exit, or the deadline. */
function ask(child: ChildProcess, job: Job, deadlineMs: number): Promise<PictureAnswer> {
  child.send(job, () => {});
  return hear<PictureAnswer>(child, deadlineMs, (isLate) => {
    child.kill("SIGKILL");
    if (isLate) return { isDone: false, fault: "slow", detail: `not done within ${deadlineMs} ms` };
    return { isDone: false, fault: "broken", detail: "the decoder died" };
  });
}

/**
 * Waits for a process's next message, keeping this process alive meanwhile.
 * @param otherwise the result if it exits or is too slow
 */
async function hear<T>(child: ChildProcess, withinMs: number, otherwise: (isLate: boolean) => T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<{ message: T } | { isLate: boolean }>();
  const heard = (message: unknown) => resolve({ message: message as T });
  const ended = () => resolve({ isLate: false });
  const timer = setTimeout(() => resolve({ isLate: true }), withinMs);
  child.once("message", heard).once("exit", ended).once("error", ended);
  child.ref();
  child.channel?.ref();
  try {
    const outcome = await promise;
    return "message" in outcome ? outcome.message : otherwise(outcome.isLate);
  } finally {
    clearTimeout(timer);
    child.off("message", heard).off("exit", ended).off("error", ended);
    child.unref();
    child.channel?.unref();
  }
}
