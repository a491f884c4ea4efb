"use client";

import { useEffect, useState } from "react";
import { serverNow } from "@/lib/client/server-clock";
import { roughly } from "./expected-time";

type ElapsedProps = {
  /** In milliseconds, by the server's clock. */
  since: number;
  /** The usual duration in seconds. */
  expected?: number | undefined;
};

/** The elapsed time in seconds, and the usual duration. */
export function Elapsed({ since, expected }: ElapsedProps) {
  // Unknown until hydration, because the server's value would be outdated on arrival.
  const [seconds, setSeconds] = useState<number | null>(null);

  useEffect(() => {
    const tick = () => setSeconds(Math.max(0, Math.floor((serverNow() - since) / 1_000)));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [since]);

  if (seconds === null) return null;
  const isLate = expected !== undefined && seconds > 2 * expected + 1;
  return (
    <span className="tabular-nums">
      {inWords(seconds)}
      {expected !== undefined && (
        <span className="text-ink-muted">
          {isLate ? " · longer than usual" : ` · usually ${roughly(expected)}`}
        </span>
      )}
    </span>
  );
}

function inWords(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
