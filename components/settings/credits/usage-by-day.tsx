import { ChevronRight } from "lucide-react";
import type { UsageBreakdown } from "@/lib/contract/usage";
import { formatInstant } from "../../ui/format-time";
import { Table, Td, Th } from "../../ui/table";

/** The chart's data as a table, for screen readers and exact numbers. */
export function UsageByDay({ breakdown: { series, days } }: { breakdown: UsageBreakdown }) {
  const used = days.filter(({ total }) => total > 0).reverse();
  return (
    <details className="group mt-4">
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-[0.9375rem] font-medium text-ink-muted hover:text-ink">
        <ChevronRight aria-hidden="true" className="size-4 transition-transform group-open:rotate-90" />
        Daily figures
      </summary>
      <div className="mt-2">
        <Table caption="Credits used per day">
          <thead>
            <tr>
              <Th>Day</Th>
              {series.map(({ id, label }) => (
                <Th key={id} numeric className="max-w-40 truncate">
                  {label}
                </Th>
              ))}
              <Th numeric>Total</Th>
            </tr>
          </thead>
          <tbody>
            {used.map(({ day, credits, total }) => (
              <tr key={day}>
                <Td className="whitespace-nowrap">
                  <time dateTime={day}>{formatInstant(day, "date", "UTC")}</time>
                </Td>
                {series.map(({ id }) => (
                  <Td key={id} numeric>
                    {credits[id] ?? 0}
                  </Td>
                ))}
                <Td numeric className="font-semibold">
                  {total}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
