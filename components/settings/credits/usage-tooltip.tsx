import type { UsageDay, UsageSeries } from "@/lib/contract/usage";
import { SeriesMark } from "./series-mark";

/** A day as "4 Mar". */
export function dayName(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(day),
  );
}

/** The chart's tooltip for a day. */
export function UsageTooltip({ day, series }: { day: UsageDay; series: UsageSeries[] }) {
  return (
    <div className="max-w-56 rounded-md border border-line bg-surface px-3 py-2 text-sm text-ink shadow-lift">
      <p className="flex justify-between gap-6 font-semibold">
        {dayName(day.day)} <span className="tabular-nums">{day.total}</span>
      </p>
      {series.map(({ id, label }, index) =>
        day.credits[id] ? (
          <p key={id} className="flex items-center justify-between gap-6">
            <span className="flex min-w-0 items-center gap-2">
              <SeriesMark index={index} />
              <span className="truncate">{label}</span>
            </span>
            <span className="tabular-nums">{day.credits[id]}</span>
          </p>
        ) : null,
      )}
    </div>
  );
}
