import type { ReactNode } from "react";

type StatProps = { label: string; value: ReactNode; hint?: ReactNode };

/** A number that matters, with its name above it. Belongs into a `<dl>`. */
export function Stat({ label, value, hint }: StatProps) {
  return (
    <div>
      <dt className="text-sm font-medium text-ink-muted">{label}</dt>
      <dd className="mt-1 font-display text-title tabular-nums">{value}</dd>
      {hint && <dd className="mt-1 text-sm text-ink-muted">{hint}</dd>}
    </div>
  );
}
