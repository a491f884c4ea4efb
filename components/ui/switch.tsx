import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "role"> & { label: ReactNode; hint?: ReactNode };

/** Something that is on or off at once. A native checkbox beneath, so it works in a plain form, too. */
export function Switch({ label, hint, className, ...props }: SwitchProps) {
  return (
    <label className={clsx("flex items-start justify-between gap-4 text-[0.9375rem]", className)}>
      <span>
        {label}
        {hint && <span className="block text-sm text-ink-muted">{hint}</span>}
      </span>
      <span className="relative inline-flex h-6 w-11 shrink-0">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: the browser tells a native checkbox's state itself.
          role="switch"
          className="peer h-6 w-11 cursor-[inherit] appearance-none rounded-full border border-edge bg-sunken transition-colors checked:border-ink checked:bg-ink disabled:opacity-50"
          {...props}
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-1 left-1 size-4 rounded-full bg-ink-muted transition-[translate,background-color] peer-checked:translate-x-5 peer-checked:bg-paper"
        />
      </span>
    </label>
  );
}
