import type { GenerateBody } from "@/lib/contract/generate";
import { AppError } from "@/lib/errors";
import { availableModels } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";

/**
 * The requested model or, if none is named, the first that serves the scene.
 * @param own the ids of models that the key may use, in order of preference; null for all
 * @throws AppError `invalid_params`
 */
export function chooseModel(
  { model: id, scene }: Pick<GenerateBody, "model" | "scene">,
  own: readonly string[] | null,
): ModelEntry {
  const all = availableModels();
  const usable = own ? own.flatMap((known) => all.find((model) => model.id === known) ?? []) : all;
  const model = usable.find((one) => (id === undefined ? one.scenes.includes(scene) : one.id === id));
  if (!model) throw refuse(whyNone(id, scene, usable, own));
  if (!model.scenes.includes(scene)) throw refuse(`${model.id} does not support ${scene}`);
  return model;
}

function whyNone(
  id: string | undefined,
  scene: string,
  usable: ModelEntry[],
  own: readonly string[] | null,
): string {
  const whose = own ? ", the ones this key may use" : "";
  if (usable.length === 0 && own) return `list of this key has none that is available: ${own.join(", ")}`;
  if (id === undefined) return `list${own ? " of this key" : ""} has none for ${scene}`;
  return `must be one of: ${usable.map((model) => model.id).join(", ")}${whose}`;
}

const refuse = (why: string) => new AppError("invalid_params", `model ${why}.`, { param: "model" });
