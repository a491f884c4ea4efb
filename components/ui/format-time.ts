const UNITS = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/**
 * An instant in words, as "4 Mar 2026" or "4 Mar 2026, 14:05".
 * @param zone an IANA zone, by default the reader's own. UTC is named in the text.
 */
export function formatInstant(iso: string, format: "date" | "datetime", zone?: "UTC"): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(format === "datetime" && {
      hour: "2-digit",
      minute: "2-digit",
      ...(zone && { timeZoneName: "short" }),
    }),
    timeZone: zone,
  }).format(new Date(iso));
}

const GRACE_MS = 59_999;

/** How long before or after `nowMs` an instant lies, in its largest whole unit: "3 minutes ago", "in 2 days". */
export function formatRelative(iso: string, nowMs: number): string {
  const awayMs = Date.parse(iso) - nowMs;
  // Rounded up for the future, so that "in 7 days" does not become "in 6 days" a second later.
  const distanceMs = awayMs > 0 ? awayMs + GRACE_MS : awayMs;
  const unit = UNITS.find(([, lengthMs]) => Math.abs(distanceMs) >= lengthMs);
  if (!unit) return "just now";
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(
    Math.trunc(distanceMs / unit[1]),
    unit[0],
  );
}
