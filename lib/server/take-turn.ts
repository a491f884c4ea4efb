import { AsyncResource } from "node:async_hooks";

const waiting: (() => void)[] = [];

/**
 * Begins work that keeps this thread for some milliseconds: at most one such beginning in a turn of the event loop, first come,
 * first served. When hundreds of connections ask for pages at once, whoever else is connected is heard in between.
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
