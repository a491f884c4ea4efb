const COLOURS = ["--chart-1", "--chart-2", "--chart-3", "--chart-4", "--chart-5"];

/** The colour of a series by its index, in the chart and beside its name. */
export function seriesColour(index: number): string {
  return `var(${COLOURS[index % COLOURS.length]})`;
}
