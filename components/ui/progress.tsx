import { clsx } from "clsx";

type ProgressProps = {
  /** What is measured, for screen readers. */
  label: string;
  /** From 0 to `max`; left out, it is on its way without a known end. */
  value?: number;
  max?: number;
  tone?: "ink" | "blossom" | "amber" | "danger";
  className?: string;
};

const TONES = { ink: "text-ink", blossom: "text-blossom", amber: "text-amber", danger: "text-danger" };

/** A thin bar of how much of something there is. Write the number beside it. */
export function Progress({ label, value, max = 1, tone = "ink", className }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={max}
      className={clsx("meter block h-1.5 w-full rounded-full", TONES[tone], className)}
    />
  );
}
