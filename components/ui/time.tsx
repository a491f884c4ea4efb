"use client";

import { useHydrated } from "@/lib/client/use-hydrated";
import { useServerNow } from "@/lib/client/use-server-now";
import { formatInstant, formatRelative } from "./format-time";

type TimeProps = {
  /** ISO 8601 with its offset, as the API gives it. */
  value: string;
  /**
   * `relative` ("3 minutes ago") keeps itself up to date and has the full date as its title. So has `ago`, for what has
   * happened: while the clocks are still being compared, it is never called to come.
   */
  format?: "date" | "datetime" | "relative" | "ago";
  className?: string;
};

const TICK_MS = 30_000;

/**
 * An instant in the reader's own zone. The server does not know the zone: it writes UTC and says so, and the
 * browser puts its own in right after hydration.
 */
export function Time({ value, format = "datetime", className }: TimeProps) {
  const inBrowser = useHydrated();
  const isRelative = format === "relative" || format === "ago";
  const now = useServerNow(isRelative ? TICK_MS : undefined);
  const reference = format === "ago" ? Math.max(now, Date.parse(value)) : now;
  const zone = inBrowser ? undefined : "UTC";
  const full = formatInstant(value, "datetime", zone);
  const shown =
    isRelative && inBrowser
      ? formatRelative(value, reference)
      : formatInstant(value, format === "date" ? "date" : "datetime", zone);
  return (
    <time dateTime={value} title={isRelative && inBrowser ? full : undefined} className={className}>
      {shown}
    </time>
  );
}
