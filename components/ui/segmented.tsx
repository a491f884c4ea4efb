import { clsx } from "clsx";
import type { ReactNode } from "react";

type Segment<Value extends string> = {
  value: Value;
  label: ReactNode;
  /** The accessible name, if `label` is a picture. */
  name?: string;
  disabled?: boolean;
};

type SegmentedProps<Value extends string> = {
  /** The accessible legend, not visible. */
  legend: string;
  /** The name of the radios: in a form, the field's name. Unique on the page. */
  name: string;
  options: readonly Segment<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** Whether the options fill the line with equal widths. */
  fill?: boolean;
  className?: string;
};

/** A choice of one among a few visible options. Native radios, so that arrow keys and forms work. */
export function Segmented<Value extends string>({
  legend,
  name,
  options,
  value,
  onValueChange,
  fill = false,
  className,
}: SegmentedProps<Value>) {
  return (
    <fieldset className={clsx("min-w-0", className)}>
      <legend className="sr-only">{legend}</legend>
      <div
        className={clsx(
          "petal gap-1 border border-line bg-sunken p-1",
          fill ? "grid auto-cols-fr grid-flow-col" : "inline-flex flex-wrap",
        )}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              "relative inline-flex min-h-8 items-center justify-center gap-1.5 px-3 text-center text-sm font-medium text-ink-muted transition-colors petal-sm",
              "hover:text-ink has-checked:bg-surface has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--edge)] has-disabled:opacity-50",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              aria-label={option.name}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onValueChange(option.value)}
              className="absolute inset-0 cursor-[inherit] appearance-none outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
