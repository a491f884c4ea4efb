import { seriesColour } from "./series-colour";

/** A dot in a series' colour, before its name. */
export function SeriesMark({ index }: { index: number }) {
  return (
    <span
      aria-hidden="true"
      className="size-2.5 shrink-0 rounded-sm forced-color-adjust-none"
      style={{ background: seriesColour(index) }}
    />
  );
}
