import { type FixedRatio, nearestRatio, SIZES } from "@/lib/contract/aspect-ratios";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelEntry } from "@/lib/models/model-entry";

type Size = { width: number; height: number };

/**
 * What a task's picture will measure. `auto` keeps the ratio of the first reference, or leaves it to the model.
 * @returns pixels
 */
export function chooseSize(
  { aspect_ratio, prompt }: Pick<GenerateBody, "aspect_ratio" | "prompt">,
  model: ModelEntry,
  [first]: Size[],
): Size {
  return SIZES[aspect_ratio === "auto" ? automaticRatio(prompt, model, first) : aspect_ratio];
}

function automaticRatio(prompt: string, model: ModelEntry, first: Size | undefined): FixedRatio {
  return first ? nearestRatio(first.width, first.height) : model.chooseRatio(prompt);
}
