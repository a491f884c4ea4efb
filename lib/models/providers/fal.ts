import { adaptModel } from "../adapt-model";
import { ModelFailure } from "../model-failure";
import { type KeyedConnection, type Provider, withKey } from "../provider";

type Settings = {
  editModel?: string;
  options?: Record<string, string | number>;
  editOptions?: Record<string, number>;
};

/** A model's endpoint for pictures with references, and its further options. */
const SETTINGS: Record<string, Settings> = {
  "fal-ai/flux/dev": { editModel: "fal-ai/flux/dev/image-to-image", editOptions: { strength: 0.85 } },
  "fal-ai/lora": {
    editModel: "fal-ai/lora/image-to-image",
    options: { model_name: "cagliostrolab/animagine-xl-4.0", guidanceScale: 5, numInferenceSteps: 28 },
    editOptions: { noise_strength: 0.65 },
  },
};

export const fal: Provider<KeyedConnection> = {
  name: "fal",
  connect: (env) => withKey(env.FAL_API_KEY),
  load: async (modelId, { apiKey, baseURL }) => {
    const { createFal } = await import("@ai-sdk/fal");
    const vendor = createFal({ apiKey, baseURL });
    const { editModel = modelId, options: always, editOptions } = SETTINGS[modelId] ?? {};
    return adaptModel({
      provider: "fal",
      modelId,
      secrets: [apiKey],
      refusal: /content_policy_violation|nsfw/i,
      draw: async (ask) => {
        const edits = ask.files !== undefined;
        const result = await vendor.image(edits ? editModel : modelId).doGenerate({
          ...ask,
          providerOptions: { fal: { outputFormat: "png", ...always, ...(edits && editOptions) } },
        });
        const [image] = result.providerMetadata?.fal?.images ?? [];
        // Its safety checker returns a black picture for flagged content.
        if (image && typeof image === "object" && "nsfw" in image && image.nsfw === true) {
          throw new ModelFailure("refused", `fal/${modelId}: the safety checker flagged the picture`);
        }
        return result;
      },
    });
  },
};
