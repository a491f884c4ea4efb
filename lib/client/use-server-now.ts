"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { onServerTime, serverAheadMs } from "./server-clock";

/**
 * The current time by the server's clock, in milliseconds, for relative times: the reader's own clock may be wrong.
 * @param everyMs how often it is updated; omitted: never
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
