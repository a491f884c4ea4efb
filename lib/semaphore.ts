import { shared } from "@/lib/shared";

type Semaphore = { busy: number; waiting: (() => void)[] };

const semaphores = () => shared("semaphores", () => new Map<string, Semaphore>());

/**
 * Runs work under a semaphore of this process, first come, first served.
 * @param name of the semaphore
 * @param permits how many may run at a time
 */
export async function withSemaphore<T>(name: string, permits: number, work: () => Promise<T>): Promise<T> {
  const semaphore = semaphores().get(name) ?? { busy: 0, waiting: [] };
  semaphores().set(name, semaphore);
  if (semaphore.busy < permits) semaphore.busy++;
  else await new Promise<void>((resolve) => semaphore.waiting.push(resolve));
  try {
    return await work();
  } finally {
    // The permit goes straight to the next in line, and is never free in between.
    const next = semaphore.waiting.shift();
    if (next) next();
    else if (--semaphore.busy === 0) semaphores().delete(name);
  }
}

/** How many wait for a permit. */
export function countWaiting(name: string): number {
  return semaphores().get(name)?.waiting.length ?? 0;
}
