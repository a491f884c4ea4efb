import { SCENES } from "@/lib/closed-lists";
import type { Env } from "@/lib/env";
import { adaptModel } from "../adapt-model";
import { chooseRatio } from "../choose-ratio";
import type { ModelEntry } from "../model-entry";
import { offer, type Provider } from "../provider";

type Connection = { apiKey?: string; baseURL: string };

export const openaiCompatible: Provider<Connection> = {
  name: "own-server",
  connect: ({ IMAGES_BASE_URL: baseURL, IMAGES_API_KEY: apiKey }) =>
    baseURL === undefined ? undefined : { baseURL, apiKey },
  load: async (modelId, { apiKey, baseURL }) => {
    const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
    const model = createOpenAICompatible({ name: "images", apiKey, baseURL }).imageModel(modelId);
    return adaptModel({
      provider: "images",
      modelId,
      secrets: apiKey ? [apiKey] : [],
      refusal: /moderation_blocked|content_policy_violation|content_filter/,
      draw: (ask) =>
        model.doGenerate({
          ...ask,
          seed: undefined,
          // Left to itself, LocalAI answers with an address, and none of these servers takes a seed by OpenAI's protocol.
          providerOptions: {
            images: {
              response_format: "b64_json",
              ...(ask.seed !== undefined && { seed: ask.seed }),
            },
          },
        }),
    });
  },
};

/** The models of this deployment's own server, by what the environment says of them. */
export function ownModels({ IMAGES_MODELS, IMAGES_EDIT_MODELS }: Env): ModelEntry[] {
  return IMAGES_MODELS.map(({ id, credits }) =>
    offer(openaiCompatible, id, {
      id,
      name: id,
      description: "Runs on this deployment's own image server.",
      credits,
      scenes: IMAGES_EDIT_MODELS.includes(id) ? SCENES : ["text-to-image"],
      chooseRatio,
      timeoutMs: 230_000,
    }),
  );
}
