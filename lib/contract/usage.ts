/** The total of one model or one key. */
export type UsageSeries = { id: string; label: string; images: number; credits: number };

/** A UTC day, as `YYYY-MM-DD`, with the credits of each series that has any. */
export type UsageDay = { day: string; credits: Record<string, number>; images: number; total: number };

/** The spending of several days, split by model or by key. */
export type UsageBreakdown = {
  /** Largest first; the rest is combined at the end. */
  series: UsageSeries[];
  /** Every day, oldest first, including those without usage. */
  days: UsageDay[];
};

/** The usage split both ways. */
export type UsageReport = { days: number; byModel: UsageBreakdown; byKey: UsageBreakdown };
