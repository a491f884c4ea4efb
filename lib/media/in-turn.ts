import { shared } from "@/lib/shared";

/**
 * How many pictures are read at a time. Reading one holds one of the process's four threads for files and pictures; with
 * all of them busy no image would be served and no health check answered.
 */
const AT_ONCE = 2;

const turns = () => shared("media.turns", () => ({ free: AT_ONCE, waiting: [] as (() => void)[] }));

/** Reads a picture once it is its turn: the first to come is the first to be read. */
export async function inTurn<T>(read: () => Promise<T>): Promise<T> {
  const { waiting } = turns();
  if (turns().free > 0) turns().free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await read();
  } finally {
    // Whoever waits has the place at once: it is never free in between.
    const next = waiting.shift();
    if (next) next();
    else turns().free++;
  }
}
