import type { ReactNode } from "react";

type StatProps = { label: string; value: ReactNode; hint?: ReactNode };

/** A key figure with its label above. Put it into a `<dl>`. */
export function Stat({ label, value, hint }: StatProps) {
  return (
    <div>
      <dt className="text-sm font-medium text-ink-muted">{label}</dt>
      <dd className="mt-1 font-display text-title tabular-nums">{value}</dd>
      {hint && <dd className="mt-1 text-sm text-ink-muted">{hint}</dd>}
    </div>
  );
}
