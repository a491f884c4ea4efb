import { nearestRatio, SIZES } from "@/lib/contract/aspect-ratios";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelEntry } from "@/lib/models/model-entry";
import type { Reference } from "./resolve-references";

/** A size in pixels. */
type Size = { width: number; height: number };
const NOT_YET = { width: null, height: null };

/**
 * The size of a task's picture. `auto` keeps the first reference's ratio, or leaves it to the model.
 * @returns nulls while it depends on a reference that has not been fetched yet
 */
export async function chooseSize(
  { aspect_ratio, prompt }: Pick<GenerateBody, "aspect_ratio" | "prompt">,
  model: ModelEntry,
  [first]: Reference[],
): Promise<Size | typeof NOT_YET> {
  if (aspect_ratio !== "auto") return SIZES[aspect_ratio];
  if (!first) return SIZES[await model.chooseRatio(prompt)];
  return first.size ? SIZES[nearestRatio(first.size.width, first.size.height)] : NOT_YET;
}
