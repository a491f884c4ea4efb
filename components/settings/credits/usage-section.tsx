"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { UsageReport } from "@/lib/contract/usage";
import { Segmented } from "../../ui/segmented";
import { Skeleton } from "../../ui/skeleton";
import { UsageByDay } from "./usage-by-day";
import { UsageBySeries } from "./usage-by-series";

const UsageChart = dynamic(() => import("./usage-chart").then((module) => module.UsageChart), {
  ssr: false,
  loading: () => <Skeleton className="size-full" />,
});

const SPLITS = [
  { value: "byModel", label: "By model", column: "Model" },
  { value: "byKey", label: "By key", column: "Key" },
] as const;

type Split = (typeof SPLITS)[number];

/** Daily usage: a chart, totals, and a table. */
export function UsageSection({ report }: { report: UsageReport }) {
  const [split, setSplit] = useState<Split>(SPLITS[0]);
  const breakdown = report[split.value];
  return (
    <section aria-labelledby="usage" className="mt-12">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h2 id="usage" className="text-heading">
          Usage
        </h2>
        {breakdown.series.length > 0 && (
          <Segmented
            legend="Break down"
            name="split"
            options={SPLITS}
            value={split.value}
            onValueChange={(value) => setSplit(SPLITS.find((option) => option.value === value) ?? SPLITS[0])}
          />
        )}
      </div>
      {breakdown.series.length === 0 ? (
        <p className="mt-4 rounded-lg border border-line bg-surface px-4 py-10 text-center text-ink-muted">
          No credits were used in the last {report.days} days. Your usage will appear here, day by day.
        </p>
      ) : (
        <>
          <p className="mt-1 text-sm text-ink-muted">
            Credits used in the last {report.days} days (UTC), net of refunds.
          </p>
          {/* Hidden from screen readers; the tables below have the same data. */}
          <div aria-hidden="true" className="mt-5 h-60">
            <UsageChart breakdown={breakdown} />
          </div>
          <UsageBySeries series={breakdown.series} column={split.column} />
          <UsageByDay breakdown={breakdown} />
        </>
      )}
    </section>
  );
}
