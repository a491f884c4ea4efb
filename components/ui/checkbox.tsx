import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "className"> & {
  label: ReactNode;
  /** What it means, beneath the label. */
  hint?: ReactNode;
};

/** Yes or no, with its words at the right. */
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
