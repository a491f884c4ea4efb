import type { Scene } from "@/lib/closed-lists";
import { ASPECT_RATIOS } from "@/lib/contract/aspect-ratios";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import type { ModelResource } from "@/lib/contract/models";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { setShared, shared } from "@/lib/shared";
import { currentModelsFile, type ModelsFile } from "./file/current-file";
import { HOSTED_MODELS } from "./hosted-models";
import { isOurs } from "./is-ours";
import type { ModelEntry } from "./model-entry";
import { offerEnvironment } from "./servers/offer-environment";
import { offerOwn } from "./servers/offer-own";
import { SKETCH } from "./sketch-model";

/** All models outside `models.json`: the operator's own before the vendors', and the built-in one last. */
const others = () => shared("models", () => [...offerEnvironment(env()), ...HOSTED_MODELS, SKETCH]);

type Merged = { file: ModelsFile; rest: readonly ModelEntry[]; models: readonly ModelEntry[] };

/**
 * Every model that the service knows, best first: the default is the first available one. Those in `models.json` come
 * first, and replace others with the same id.
 */
function current(): readonly ModelEntry[] {
  const file = currentModelsFile();
  const rest = others();
  if (!file) return rest;
  const kept = shared<{ now: Merged | undefined }>("models.merged", () => ({ now: undefined }));
  if (kept.now?.file !== file || kept.now.rest !== rest) kept.now = { file, rest, models: merge(file, rest) };
  return kept.now.models;
}

function merge(file: ModelsFile, rest: readonly ModelEntry[]): ModelEntry[] {
  const own = offerOwn(file);
  const ids = new Set(own.map(({ id }) => id));
  const replaced = rest.filter((model) => ids.has(model.id) && model.isAvailable(env()));
  for (const { id } of replaced)
    logger().warn(
      { model: id },
      "MODELS_FILE and the environment both define this model: the file's is used",
    );
  return [...own, ...rest.filter(({ id }) => !ids.has(id))];
}

/** Replaces the catalogue in this process. */
export function serveModels(models: readonly ModelEntry[]): void {
  setShared("models", models);
}

/** The models that this deployment can run. */
export function availableModels(): ModelEntry[] {
  return current().filter((model) => model.isAvailable(env()));
}

/**
 * The model for a task.
 * @param id omitted: the first one that serves the scene
 * @returns undefined if there is none
 */
export function findModel({ id, scene }: { id?: string; scene: Scene }): ModelEntry | undefined {
  return availableModels().find((model) =>
    id === undefined ? model.scenes.includes(scene) : model.id === id,
  );
}

/** A model as the API shows it. */
export function toModelResource(model: ModelEntry): ModelResource {
  const {
    id,
    name,
    description,
    credits,
    scenes,
    maxReferences = MAX_REFERENCES,
    takesNegativePrompt = false,
  } = model;
  return {
    id,
    name,
    description,
    credits,
    scenes: [...scenes],
    negative_prompt: takesNegativePrompt,
    max_references: scenes.includes("image-to-image") ? maxReferences : 0,
    aspect_ratios: [...ASPECT_RATIOS],
    cancels_processing: isOurs(model),
  };
}
