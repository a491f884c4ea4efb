/** One model or one key, over all days. */
export type UsageSeries = { id: string; label: string; images: number; credits: number };

/** A day in UTC, as `YYYY-MM-DD`, with the credits of each series that has any. */
export type UsageDay = { day: string; credits: Record<string, number>; images: number; total: number };

/** What was spent over some days, split one way. */
export type UsageBreakdown = {
  /** The largest first; what has no place of its own comes last, together. */
  series: UsageSeries[];
  /** Every day, oldest first, those without any use included. */
  days: UsageDay[];
};

/** The two ways to split it. */
export type UsageReport = { days: number; byModel: UsageBreakdown; byKey: UsageBreakdown };
