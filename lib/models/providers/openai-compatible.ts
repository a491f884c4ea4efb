import { adaptModel } from "../adapt-model";
import { ModelFailure } from "../model-failure";
import type { Provider } from "../provider";
import { cleanPrompt } from "../servers/clean-prompt";

type Connection = {
  apiKey?: string;
  baseURL: string;
  fetch?: typeof fetch;
  /** Values to redact from the log, besides the key. */
  secrets?: readonly string[];
  /** Whether prompts may load LoRA weights. */
  lora?: boolean;
  /** Whether it takes a negative prompt. */
  takesNegativePrompt?: boolean;
  /** Additional fields of each request. */
  options?: Record<string, number>;
};

export const openaiCompatible: Provider<Connection> = {
  name: "own-server",
  connect: ({ IMAGES_BASE_URL: baseURL, IMAGES_API_KEY: apiKey }) =>
    baseURL === undefined ? undefined : { baseURL, apiKey },
  load: async (
    modelId,
    { apiKey, baseURL, fetch: fetchIt, secrets = [], lora = false, takesNegativePrompt, options },
  ) => {
    const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
    const settings = { name: "images", apiKey, baseURL, ...(fetchIt && { fetch: fetchIt }) };
    const model = createOpenAICompatible(settings).imageModel(modelId);
    return adaptModel({
      provider: "images",
      modelId,
      secrets: [...secrets, ...(apiKey ? [apiKey] : [])],
      refusal: /moderation_blocked|content_policy_violation|content_filter/,
      draw: (ask) => {
        // sd.cpp interprets tags here as well.
        const prompt = cleanPrompt(ask.prompt ?? "", { lora });
        if (prompt === "")
          throw new ModelFailure("rejected", `${modelId}: the prompt is empty once its tags are removed`);
        return model.doGenerate({
          ...ask,
          prompt,
          seed: undefined,
          // LocalAI returns a URL by default, and OpenAI's protocol lacks a seed, which these servers take.
          providerOptions: {
            images: {
              response_format: "b64_json",
              ...(ask.seed !== undefined && { seed: ask.seed }),
              ...(takesNegativePrompt &&
                ask.negativePrompt && { negative_prompt: cleanPrompt(ask.negativePrompt, { lora }) }),
              ...options,
            },
          },
        });
      },
    });
  },
};
