import { shared } from "@/lib/shared";

type Line = { busy: number; waiting: (() => void)[] };

const lines = () => shared("lines", () => new Map<string, Line>());

/**
 * Does work once it is its turn in this process: the first to come is the first to be served.
 * @param name of the line: those in another one are not waited for
 * @param atOnce how many have their turn at a time
 */
export async function inTurn<T>(name: string, atOnce: number, work: () => Promise<T>): Promise<T> {
  const line = lines().get(name) ?? { busy: 0, waiting: [] };
  lines().set(name, line);
  if (line.busy < atOnce) line.busy++;
  else await new Promise<void>((resolve) => line.waiting.push(resolve));
  try {
    return await work();
  } finally {
    // Whoever waits has the place at once: it is never free in between.
    const next = line.waiting.shift();
    if (next) next();
    else if (--line.busy === 0) lines().delete(name);
  }
}

/** How many wait for their turn in a line. */
export function countWaiting(name: string): number {
  return lines().get(name)?.waiting.length ?? 0;
}
