import type { ModelResource } from "@/lib/contract/models";
import type { Draft } from "./draft";

/** The settings in a line, for when they are collapsed. */
export function summariseDraft(draft: Draft, model: ModelResource | undefined): string {
  const scene = draft.scene === "text-to-image" ? "From text" : sourcesOf(draft.references.length);
  const ratio = draft.ratio === "auto" ? "Auto" : draft.ratio;
  const seed = draft.seed === "" ? [] : [`Seed ${draft.seed}`];
  return [scene, ratio, model?.name ?? "No model", ...seed].join(" · ");
}

function sourcesOf(count: number): string {
  if (count === 0) return "From images, none yet";
  return `From ${count === 1 ? "1 image" : `${count} images`}`;
}
