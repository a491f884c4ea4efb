"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { UsageBreakdown } from "@/lib/contract/usage";
import { seriesColour } from "./series-colour";
import { dayName, UsageTooltip } from "./usage-tooltip";

const TICK = { fill: "var(--ink-muted)", fontSize: 12 };

/** Credits per day as stacked bars. Loaded when the page shows it: the chart library is large. */
export function UsageChart({ breakdown: { series, days } }: { breakdown: UsageBreakdown }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={days}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        barCategoryGap="22%"
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          tickFormatter={dayName}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: "var(--edge)" }}
          minTickGap={28}
        />
        <YAxis allowDecimals={false} tick={TICK} tickLine={false} axisLine={false} width={36} />
        <Tooltip
          cursor={{ fill: "var(--sunken)" }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const day = active ? payload[0]?.payload : undefined;
            return day && <UsageTooltip day={day} series={series} />;
          }}
        />
        {series.map(({ id }, index) => (
          <Bar
            key={id}
            dataKey={(day: UsageBreakdown["days"][number]) => day.credits[id] ?? 0}
            stackId="day"
            fill={seriesColour(index)}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
