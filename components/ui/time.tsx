"use client";

import { useHydrated } from "@/lib/client/use-hydrated";
import { useServerNow } from "@/lib/client/use-server-now";
import { formatInstant, formatRelative } from "./format-time";

type TimeProps = {
  /** ISO 8601 with an offset, as in the API. */
  value: string;
  /**
   * `relative` ("3 minutes ago") updates itself and has the full date as its title. So does `ago`, for past events, which never
   * shows a time in the future while the clocks are still being compared.
   */
  format?: "date" | "datetime" | "relative" | "ago";
  className?: string;
};

const TICK_MS = 30_000;

/**
 * An instant in the reader's time zone. The server, which does not know it, renders UTC and says so; the browser replaces it
 * right after hydration.
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
