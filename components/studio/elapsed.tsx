"use client";

import { useEffect, useState } from "react";
import { serverNow } from "@/lib/client/server-clock";

/** How long something has been going on, second by second. @param since in milliseconds, by the server's clock */
export function Elapsed({ since }: { since: number }) {
  // Unknown until the page is alive: the server's seconds would be old when they arrive.
  const [seconds, setSeconds] = useState<number | null>(null);

  useEffect(() => {
    const tick = () => setSeconds(Math.max(0, Math.floor((serverNow() - since) / 1_000)));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [since]);

  return <span className="tabular-nums">{seconds === null ? "" : inWords(seconds)}</span>;
}

function inWords(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
