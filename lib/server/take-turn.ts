import { AsyncResource } from "node:async_hooks";

const waiting: (() => void)[] = [];

/**
 * Queues work that blocks this thread for milliseconds, so that at most one piece starts per turn of the event loop, first come,
 * first served. When hundreds of connections request pages at once, other requests get a turn in between.
 */
export function takeTurn(begin: () => void): void {
  waiting.push(AsyncResource.bind(begin));
  if (waiting.length === 1) setImmediate(beginNext);
}

function beginNext(): void {
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setImmediate(beginNext);
  }
}
