import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "className"> & {
  label: ReactNode;
  /** An explanation below the label. */
  hint?: ReactNode;
};

/** A checkbox with its label on the right. */
export function Checkbox({ label, hint, ...props }: CheckboxProps) {
  return (
    <label className="flex min-h-8 items-start gap-2.5 py-1 text-[0.9375rem]">
      <input type="checkbox" {...props} className="mt-1 size-4 shrink-0 accent-blossom-ink" />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-ink-muted">{hint}</span>}
      </span>
    </label>
  );
}
