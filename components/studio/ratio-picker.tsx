"use client";

import { ASPECT_RATIOS, type AspectRatio, SIZES } from "@/lib/contract/aspect-ratios";

/** The size of the drawn shapes, in their own units. */
const BOX = 32;
const LONG_SIDE = 28;

type RatioPickerProps = {
  value: AspectRatio;
  onValueChange: (ratio: AspectRatio) => void;
  /** What `auto` depends on. */
  automatic: string;
};

/** The aspect ratios, drawn to shape, with their sizes. Native radios underneath. */
export function RatioPicker({ value, onValueChange, automatic }: RatioPickerProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">Aspect ratio</legend>
      {/* Four in a row, or fewer with large text. */}
      <div className="flex flex-wrap gap-1.5">
        {ASPECT_RATIOS.map((ratio) => (
          <label
            key={ratio}
            className="petal-sm relative flex shrink-0 grow basis-[calc(25%-0.3125rem)] flex-col items-center border border-line px-0.5 pt-2 pb-1.5 text-center lg:pt-1.5 lg:pb-1 text-ink-muted transition-colors hover:border-edge hover:text-ink has-checked:border-ink has-checked:bg-surface has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="aspect_ratio"
              value={ratio}
              checked={ratio === value}
              onChange={() => onValueChange(ratio)}
              className="absolute inset-0 cursor-[inherit] appearance-none outline-none"
            />
            <Shape ratio={ratio} />
            <span className="mt-1 text-sm leading-tight font-medium">
              {ratio === "auto" ? "Auto" : ratio}
            </span>
            <span className="text-[0.6875rem] leading-tight text-ink-muted tabular-nums">
              {ratio === "auto" ? automatic : `${SIZES[ratio].width}×${SIZES[ratio].height}`}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Shape({ ratio }: { ratio: AspectRatio }) {
  const { width, height } = ratio === "auto" ? { width: 1, height: 1 } : SIZES[ratio];
  const scale = LONG_SIDE / Math.max(width, height);
  const [w, h] = [width * scale, height * scale];
  return (
    <svg
      viewBox={`0 0 ${BOX} ${BOX}`}
      aria-hidden="true"
      className="size-8 lg:size-6"
      fill="none"
      stroke="currentColor"
    >
      <rect
        x={(BOX - w) / 2}
        y={(BOX - h) / 2}
        width={w}
        height={h}
        rx="2"
        strokeWidth="1.5"
        strokeDasharray={ratio === "auto" ? "3.5 3" : undefined}
      />
    </svg>
  );
}
