"use client";

import { useHydrated } from "@/lib/client/use-hydrated";
import { useServerNow } from "@/lib/client/use-server-now";
import { formatInstant, formatRelative } from "./format-time";

type TimeProps = {
  /** ISO 8601 with its offset, as the API gives it. */
  value: string;
  /** `relative` ("3 minutes ago") keeps itself up to date and has the full date as its title. */
  format?: "date" | "datetime" | "relative";
  className?: string;
};

const TICK_MS = 30_000;

/**
 * An instant in the reader's own zone. The server does not know the zone: it writes UTC and says so, and the
 * browser puts its own in right after hydration.
 */
export function Time({ value, format = "datetime", className }: TimeProps) {
  const inBrowser = useHydrated();
  const now = useServerNow(format === "relative" ? TICK_MS : undefined);
  const zone = inBrowser ? undefined : "UTC";
  const full = formatInstant(value, "datetime", zone);
  const shown =
    format === "relative" && inBrowser
      ? formatRelative(value, now)
      : formatInstant(value, format === "date" ? "date" : "datetime", zone);
  return (
    <time
      dateTime={value}
      title={format === "relative" && inBrowser ? full : undefined}
      className={className}
    >
      {shown}
    </time>
  );
}
