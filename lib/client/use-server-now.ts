"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { onServerTime, serverAheadMs } from "./server-clock";

/**
 * The time of day by the server's clock, in milliseconds, for what tells how long ago or how soon something is: the
 * reader's own clock may be wrong.
 * @param everyMs how often it is read anew; not at all when left out
 */
export function useServerNow(everyMs?: number): number {
  const aheadMs = useSyncExternalStore(onServerTime, serverAheadMs, () => 0);
  const [readAtMs, setReadAtMs] = useState(() => Date.now());

  useEffect(() => {
    if (everyMs === undefined) return;
    const timer = setInterval(() => setReadAtMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);

  return readAtMs + aheadMs;
}
