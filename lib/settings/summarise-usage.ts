import type { Usage } from "@/db/queries/ledger-reports";
import type { UsageBreakdown, UsageReport, UsageSeries } from "@/lib/contract/usage";

/** The number of colours in the chart. */
const MOST_SERIES = 5;
const OTHERS = { id: "others", label: "Others" };
const DAY_MS = 86_400_000;

const dayOf = (timeMs: number) => new Date(timeMs).toISOString().slice(0, 10);

/** The start, in UTC, of the period of `days` days that ends today. */
export function startOfUsage(days: number, now: Date): Date {
  return new Date(Date.parse(dayOf(now.getTime())) - (days - 1) * DAY_MS);
}

/**
 * Sums up recent spending by model and by key.
 * @param rows the spending of those days
 * @param modelName looks up a model's name by id
 */
export function summariseUsage(
  rows: Usage[],
  { days, now, modelName }: { days: number; now: Date; modelName: (id: string) => string },
): UsageReport {
  const start = startOfUsage(days, now).getTime();
  const calendar = Array.from({ length: days }, (_, index) => dayOf(start + index * DAY_MS));
  return {
    days,
    byModel: breakDown(rows, calendar, ({ model }) => ({ id: `model:${model}`, label: modelName(model) })),
    byKey: breakDown(rows, calendar, submittedWith),
  };
}

function submittedWith({ source, keyName }: Usage): { id: string; label: string } {
  if (source === "web") return { id: "web", label: "Web app" };
  return keyName === null ? { id: "gone", label: "Deleted keys" } : { id: `key:${keyName}`, label: keyName };
}

function breakDown(
  rows: Usage[],
  calendar: string[],
  seriesOf: (row: Usage) => { id: string; label: string },
): UsageBreakdown {
  const sums = new Map<string, UsageSeries>();
  for (const row of rows) add(sums, seriesOf(row), row);
  const ranked = [...sums.values()].sort((a, b) => b.credits - a.credits || a.label.localeCompare(b.label));
  const hasRoom = ranked.length <= MOST_SERIES;
  const series = hasRoom ? ranked : ranked.slice(0, MOST_SERIES - 1);
  const known = new Set(series.map(({ id }) => id));
  if (!hasRoom) {
    const others = new Map<string, UsageSeries>();
    for (const rest of ranked.slice(MOST_SERIES - 1)) add(others, OTHERS, rest);
    series.push(...others.values());
  }

  const days = calendar.map((day) => ({ day, credits: {} as Record<string, number>, images: 0, total: 0 }));
  for (const row of rows) {
    const day = days[calendar.indexOf(row.day)];
    if (!day) continue;
    const { id } = seriesOf(row);
    const place = known.has(id) ? id : OTHERS.id;
    day.credits[place] = (day.credits[place] ?? 0) + row.credits;
    day.images += row.images;
    day.total += row.credits;
  }
  return { series, days };
}

function add(
  sums: Map<string, UsageSeries>,
  { id, label }: { id: string; label: string },
  { images, credits }: { images: number; credits: number },
): void {
  const sum = sums.get(id) ?? { id, label, images: 0, credits: 0 };
  sums.set(id, { ...sum, images: sum.images + images, credits: sum.credits + credits });
}
