import type { Scene } from "@/lib/closed-lists";
import { ASPECT_RATIOS } from "@/lib/contract/aspect-ratios";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import type { ModelResource } from "@/lib/contract/models";
import { env } from "@/lib/env";
import { SKETCH } from "@/lib/models/sketch-model";
import { setShared, shared } from "@/lib/shared";
import { HOSTED_MODELS } from "./hosted-models";
import type { ModelEntry } from "./model-entry";
import { ownModels } from "./providers/openai-compatible";

/**
 * Every model that the service knows, best first: the default is the first available one. What the operator runs comes
 * before what vendors do, and the built-in model last.
 */
const current = () => shared("models", () => [...ownModels(env()), ...HOSTED_MODELS, SKETCH]);

/** Serves other models than the catalogue's in this process. */
export function serveModels(models: readonly ModelEntry[]): void {
  setShared("models", models);
}

/** The models that this deployment can run. */
export function availableModels(): ModelEntry[] {
  return current().filter((model) => model.isAvailable(env()));
}

/**
 * The model that a task asks for.
 * @param id left out: the first that serves the scene
 * @returns undefined when there is none
 */
export function findModel({ id, scene }: { id?: string; scene: Scene }): ModelEntry | undefined {
  return availableModels().find((model) =>
    id === undefined ? model.scenes.includes(scene) : model.id === id,
  );
}

/** A model as the API shows it. */
export function toModelResource(model: ModelEntry): ModelResource {
  const { id, name, description, credits, scenes, maxReferences = MAX_REFERENCES } = model;
  return {
    id,
    name,
    description,
    credits,
    scenes: [...scenes],
    max_references: scenes.includes("image-to-image") ? maxReferences : 0,
    aspect_ratios: [...ASPECT_RATIOS],
  };
}
