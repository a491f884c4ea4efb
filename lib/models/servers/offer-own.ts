import type { ImageModelV4 } from "@ai-sdk/provider";
import { frameOf } from "../adapt-model";
import { chooseRatio } from "../choose-ratio";
import { serversOf } from "../file/check-models";
import type { ModelsFile } from "../file/current-file";
import type { Workflow } from "../file/read-workflows";
import type { ModelConfig } from "../file/shape";
import type { ModelEntry, Watch } from "../model-entry";
import { chooseAskedSize } from "./choose-asked-size";
import { type OwnServer, toOwnServer } from "./own-servers";

/** Defaults for what the operator leaves open. */
export const OWN_DESCRIPTION = "Runs on this service's own image server.";

/** The catalogue entries of the models in `models.json`. */
export function offerOwn({ servers, models, workflows }: ModelsFile): ModelEntry[] {
  return models.flatMap((model) => {
    const places = serversOf(model).flatMap((name) => {
      const config = servers[name];
      return config ? entryOn(model, toOwnServer(name, config), workflows[model.id]) : [];
    });
    const [first] = places;
    return first ? { ...first, places } : [];
  });
}

function entryOn(model: ModelConfig, server: OwnServer, workflow: Workflow | undefined): ModelEntry {
  const { id, name = id, description = OWN_DESCRIPTION, credits, scenes, sizes, fit } = model;
  const maxReferences = maxReferencesOf(model, server);
  return {
    id,
    name,
    description,
    sourceType: "trainedAlgorithmicMedia",
    credits,
    scenes,
    takesNegativePrompt: model.negative_prompt,
    ...(maxReferences !== undefined && { maxReferences }),
    timeoutMs: server.timeoutMs,
    line: server.line,
    server: server.name,
    fit,
    chooseRatio,
    ...(sizes && { askedSize: (size) => chooseAskedSize(sizes, size) }),
    isAvailable: () => true,
    load: async (watch = {}) => inSizes(await load({ model, server, workflow, watch }), sizes),
  };
}

/** Wraps a model so that it is asked for one of these sizes. */
function inSizes(model: ImageModelV4, sizes: readonly string[] | undefined): ImageModelV4 {
  if (!sizes) return model;
  return {
    ...model,
    doGenerate: (options) => {
      const { width, height } = chooseAskedSize(sizes, frameOf(options.size));
      return model.doGenerate({ ...options, size: `${width}x${height}` });
    },
  };
}

function maxReferencesOf(model: ModelConfig, { kind }: OwnServer): number | undefined {
  if (model.max_references !== undefined || kind === "openai") return model.max_references;
  return kind === "comfyui" ? [model.nodes?.image ?? []].flat().length : 1;
}

type Loaded = { model: ModelConfig; server: OwnServer; workflow: Workflow | undefined; watch: Watch };

/** Loaded on first use, to save memory. */
async function load({ model, server, workflow, watch }: Loaded): Promise<ImageModelV4> {
  switch (server.kind) {
    case "openai":
      return (await import("./load-openai")).loadOpenAi(model, server);
    case "sdapi":
      return (await import("./load-sdapi")).loadSdapi(model, server, watch);
    case "comfyui":
      return (await import("./load-comfyui")).loadComfyui(model, server, workflow);
  }
}
