import { boxOf } from "./bodies";
import index from "./index.json" with { type: "json" };

/** A drawing's bounding box in its 32-unit square, and its main colours. */
export interface Measure {
  box: readonly [left: number, top: number, right: number, bottom: number];
  colours: readonly string[];
}

let measures: Map<string, Measure> | undefined;

/** The bounding box and colours of a drawing, by its name in the library. */
export function measureOf(slug: string): Measure {
  measures ??= new Map(
    index.drawings.split("\n").map((line): [string, Measure] => {
      const [name = "", bounds = "", colours = ""] = line.split(" ");
      const [left = 0, top = 0, right = 32, bottom = 32] = bounds.split(",").map(Number);
      const box: Measure["box"] = boxOf(name) ?? [left, top, right, bottom];
      return [name, { box, colours: colours.split(",") }];
    }),
  );
  return measures.get(slug) ?? { box: [0, 0, 32, 32], colours: [] };
}
