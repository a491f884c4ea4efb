import { referencePath } from "@/lib/client/own-image";
import type { Scene } from "@/lib/closed-lists";
import { type AspectRatio, SIZES } from "@/lib/contract/aspect-ratios";
import { countCodePoints, MAX_PROMPT_LENGTH, MAX_REFERENCES, MAX_SEED } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelResource } from "@/lib/contract/models";
import type { TaskResource } from "@/lib/contract/task";
import { expandTemplate } from "./expand-template";

/** A picture to start from. */
export type Reference = {
  /** On this host; for one from elsewhere, its whole address. */
  path: string;
};

/** What the form holds before it is sent. */
export type Draft = {
  prompt: string;
  /** What is not to be in the picture. Kept, but not sent, while the model takes none. */
  negative: string;
  scene: Scene;
  ratio: AspectRatio;
  model: string;
  /** As typed, and kept for the next pictures; empty for a random one each time. */
  seed: string;
  /** How many of each prompt. */
  count: number;
  /** Kept, but not sent, while the scene is text-to-image. */
  references: Reference[];
};

export type Size = { width: number; height: number };

/** What a task's picture measures; a square while that is not known. */
export function sizeOf({ width = 1024, height = 1024 }: Pick<TaskResource, "width" | "height">): Size {
  return { width, height };
}

/** The model that a draft means: its own where that is there and does the scene, else the first that does. */
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
 * The form that would make a picture like this one.
 * @param withSeed the very same one
 * @param origins where this service's images can be reached
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

/** The form that a request came from. @param origins where this service's images can be reached */
export function draftOfBody(body: GenerateBody, origins: readonly string[]): Draft {
  const { seed = 0, model = "", image_input = [] } = body;
  return draftOf({ ...body, seed, model, image_input }, { withSeed: body.seed !== undefined, origins });
}

/** With one more reference, which makes it image-to-image. One that is there already is not added again. */
export function withReference(draft: Draft, reference: Reference): Draft {
  const others = draft.references.filter(({ path }) => path !== reference.path);
  const isNew = others.length === draft.references.length;
  const references = isNew ? [...others, reference].slice(0, MAX_REFERENCES) : draft.references;
  return { ...draft, scene: "image-to-image", references };
}

/** How many references a model takes; as many as a task may have while there is no model. */
export function referenceLimit(model: ModelResource | undefined): number {
  return model?.max_references || MAX_REFERENCES;
}

/** What to do about more references than the model takes; null if there are not. */
export function tooManyReferences(
  references: readonly Reference[],
  model: ModelResource | undefined,
): string | null {
  const limit = referenceLimit(model);
  if (!model || references.length <= limit) return null;
  const most = limit === 1 ? "one reference" : `${limit} references`;
  return `${model.name} accepts at most ${most}. Remove ${references.length - limit}, or choose another model.`;
}

/** What has to be there and is not, by field. */
export function missingIn({ prompt, scene, references }: Draft): { prompt?: string; references?: string } {
  return {
    ...(prompt.trim() === "" ? { prompt: "Describe what you want to see." } : {}),
    ...(scene === "image-to-image" && references.length === 0
      ? { references: "Add a picture to start from, or switch to “From text”." }
      : {}),
  };
}

/** What is wrong with the seed; null if nothing is. */
export function seedFault({ seed }: Draft): string | null {
  const isSeed = seed === "" || (/^\d+$/.test(seed) && Number(seed) <= MAX_SEED);
  return isSeed
    ? null
    : `Enter a whole number from 0 to ${MAX_SEED.toLocaleString("en")}, or leave it empty.`;
}

/** How many characters the negative prompt has too many; 0 where it is not sent. */
export function negativeExcess({ negative }: Draft, model: ModelResource | undefined): number {
  return model?.negative_prompt ? Math.max(0, countCodePoints(negative.trim()) - MAX_PROMPT_LENGTH) : 0;
}

/** Whether something is to be mended among the settings, which may be folded away. */
export function hasFaultInSettings(draft: Draft, model: ModelResource): boolean {
  const isSurplus = draft.scene === "image-to-image" && tooManyReferences(draft.references, model) !== null;
  return (
    isSurplus ||
    missingIn(draft).references !== undefined ||
    seedFault(draft) !== null ||
    negativeExcess(draft, model) > 0
  );
}

/** Whether a draft can be sent as it stands. */
export function isSendable(draft: Draft, model: ModelResource): boolean {
  const isPrompt = missingIn(draft).prompt === undefined;
  const isShort = expandTemplate(draft.prompt.trim()).every(
    (prompt) => countCodePoints(prompt) <= MAX_PROMPT_LENGTH,
  );
  return isPrompt && isShort && !hasFaultInSettings(draft, model);
}

/** The request that a draft becomes. @param origin that references' addresses are built on */
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

/** What the picture will measure; a square where only the server will know. */
export function expectedSize(ratio: AspectRatio): Size {
  return SIZES[ratio === "auto" ? "1:1" : ratio];
}
