import { COUNTS } from "./plan-order";

type CountPickerProps = { value: number; onValueChange: (count: number) => void };

/** The number of pictures per prompt. */
export function CountPicker({ value, onValueChange }: CountPickerProps) {
  return (
    <fieldset className="petal flex min-w-0 grow basis-45 border border-edge">
      <legend className="sr-only">How many</legend>
      {COUNTS.map((count) => (
        <label
          key={count}
          className="relative flex min-h-11.5 min-w-0 grow basis-0 items-center justify-center text-[0.9375rem] font-medium text-ink-muted tabular-nums transition-colors petal-sm hover:text-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name="count"
            value={count}
            aria-label={count === 1 ? "1 picture" : `${count} pictures`}
            checked={count === value}
            onChange={() => onValueChange(count)}
            className="absolute inset-0 cursor-[inherit] appearance-none outline-none"
          />
          {count}
        </label>
      ))}
    </fieldset>
  );
}
