import { referencePath } from "@/lib/client/own-image";
import type { Scene } from "@/lib/closed-lists";
import { type AspectRatio, SIZES } from "@/lib/contract/aspect-ratios";
import { countCodePoints, MAX_PROMPT_LENGTH, MAX_REFERENCES, MAX_SEED } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelResource } from "@/lib/contract/models";
import type { TaskResource } from "@/lib/contract/task";
import { expandTemplate } from "./expand-template";

/** A reference. */
export type Reference = {
  /** A path on this host, or an external picture's URL. */
  path: string;
};

/** The form's state. */
export type Draft = {
  prompt: string;
  /** The negative prompt. Kept, but not sent, while the model does not take one. */
  negative: string;
  scene: Scene;
  ratio: AspectRatio;
  model: string;
  /** As typed, and kept for further pictures; empty for a random seed each time. */
  seed: string;
  /** The number of pictures per prompt. */
  count: number;
  /** Kept, but not sent, while the scene is text-to-image. */
  references: Reference[];
};

export type Size = { width: number; height: number };

/** The size of a task's picture; a square while it is unknown. */
export function sizeOf({ width = 1024, height = 1024 }: Pick<TaskResource, "width" | "height">): Size {
  return { width, height };
}

/** A draft's model: its own if available for the scene, otherwise the first that is. */
export function modelOf(draft: Draft, models: readonly ModelResource[]): ModelResource | undefined {
  const fitting = models.filter((model) => model.scenes.includes(draft.scene));
  return fitting.find((model) => model.id === draft.model) ?? fitting[0];
}

/** An empty form. */
export function emptyDraft(models: readonly ModelResource[]): Draft {
  const model = models[0]?.id ?? "";
  return {
    prompt: "",
    negative: "",
    scene: "text-to-image",
    ratio: "auto",
    model,
    seed: "",
    count: 1,
    references: [],
  };
}

/**
 * The draft for a picture like a given one.
 * @param withSeed whether to keep the seed, for the identical picture
 * @param origins the origins of this service's images
 */
export function draftOf(
  task: Pick<
    TaskResource,
    "prompt" | "negative_prompt" | "scene" | "aspect_ratio" | "model" | "seed" | "image_input"
  >,
  { withSeed, origins }: { withSeed: boolean; origins: readonly string[] },
): Draft {
  return {
    prompt: task.prompt,
    negative: task.negative_prompt ?? "",
    scene: task.scene,
    ratio: task.aspect_ratio,
    model: task.model,
    seed: withSeed ? String(task.seed) : "",
    count: 1,
    references: task.image_input.map((address) => ({ path: referencePath(address, origins) })),
  };
}

/** The draft of a request. @param origins the origins of this service's images */
export function draftOfBody(body: GenerateBody, origins: readonly string[]): Draft {
  const { seed = 0, model = "", image_input = [] } = body;
  return draftOf({ ...body, seed, model, image_input }, { withSeed: body.seed !== undefined, origins });
}

/** Adds a reference, unless it is already there, and switches to image-to-image. */
export function withReference(draft: Draft, reference: Reference): Draft {
  const others = draft.references.filter(({ path }) => path !== reference.path);
  const isNew = others.length === draft.references.length;
  const references = isNew ? [...others, reference].slice(0, MAX_REFERENCES) : draft.references;
  return { ...draft, scene: "image-to-image", references };
}

/** The most references for a model, or for any task without one. */
export function referenceLimit(model: ModelResource | undefined): number {
  return model?.max_references || MAX_REFERENCES;
}

/** What to do about too many references for the model; null if there are not. */
export function tooManyReferences(
  references: readonly Reference[],
  model: ModelResource | undefined,
): string | null {
  const limit = referenceLimit(model);
  if (!model || references.length <= limit) return null;
  const most = limit === 1 ? "one reference" : `${limit} references`;
  return `${model.name} accepts at most ${most}. Remove ${references.length - limit}, or choose another model.`;
}

/** Missing input, by field. */
export function missingIn({ prompt, scene, references }: Draft): { prompt?: string; references?: string } {
  return {
    ...(prompt.trim() === "" ? { prompt: "Describe what you want to see." } : {}),
    ...(scene === "image-to-image" && references.length === 0
      ? { references: "Add a picture to start from, or switch to “From text”." }
      : {}),
  };
}

/** The seed's error, or null. */
export function seedFault({ seed }: Draft): string | null {
  const isSeed = seed === "" || (/^\d+$/.test(seed) && Number(seed) <= MAX_SEED);
  return isSeed
    ? null
    : `Enter a whole number from 0 to ${MAX_SEED.toLocaleString("en")}, or leave it empty.`;
}

/** How many characters the negative prompt exceeds its limit by; 0 if it is not sent. */
export function negativeExcess({ negative }: Draft, model: ModelResource | undefined): number {
  return model?.negative_prompt ? Math.max(0, countCodePoints(negative.trim()) - MAX_PROMPT_LENGTH) : 0;
}

/** Whether there is an error among the settings, which may be collapsed. */
export function hasFaultInSettings(draft: Draft, model: ModelResource): boolean {
  const isSurplus = draft.scene === "image-to-image" && tooManyReferences(draft.references, model) !== null;
  return (
    isSurplus ||
    missingIn(draft).references !== undefined ||
    seedFault(draft) !== null ||
    negativeExcess(draft, model) > 0
  );
}

/** Whether a draft can be submitted. */
export function isSendable(draft: Draft, model: ModelResource): boolean {
  const isPrompt = missingIn(draft).prompt === undefined;
  const isShort = expandTemplate(draft.prompt.trim()).every(
    (prompt) => countCodePoints(prompt) <= MAX_PROMPT_LENGTH,
  );
  return isPrompt && isShort && !hasFaultInSettings(draft, model);
}

/** The request for a draft. @param origin the origin of references' URLs */
export function bodyOf(draft: Draft, model: ModelResource, origin: string): GenerateBody {
  const references = draft.references.map(({ path }) => (path.startsWith("/") ? origin + path : path));
  const negative = model.negative_prompt ? draft.negative.trim() : "";
  return {
    scene: draft.scene,
    prompt: draft.prompt.trim(),
    aspect_ratio: draft.ratio,
    model: model.id,
    ...(draft.seed === "" ? {} : { seed: Number(draft.seed) }),
    ...(draft.scene === "image-to-image" ? { image_input: references } : {}),
    ...(negative === "" ? {} : { negative_prompt: negative }),
  };
}

/** The request that made a picture. */
export function requestOf(task: TaskResource): GenerateBody {
  const { scene, prompt, aspect_ratio, model, seed, image_input, negative_prompt, template, output_format } =
    task;
  return {
    scene,
    prompt,
    aspect_ratio,
    model,
    seed,
    ...(image_input.length > 0 ? { image_input } : {}),
    ...(negative_prompt === undefined ? {} : { negative_prompt }),
    ...(template === undefined ? {} : { template }),
    ...(output_format === "png" ? {} : { output_format }),
  };
}

/** The size of the picture; a square if only the server knows it. */
export function expectedSize(ratio: AspectRatio): Size {
  return SIZES[ratio === "auto" ? "1:1" : ratio];
}
