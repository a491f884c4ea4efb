import { adaptModel } from "../adapt-model";
import { type KeyedConnection, type Provider, withKey } from "../provider";

/** Models that take any size in multiples of 16: all of the contract's are. */
const TAKES_ANY_SIZE = /^gpt-image-2\.\d/;

export const openai: Provider<KeyedConnection> = {
  connect: (env) => withKey(env.OPENAI_API_KEY, env.OPENAI_BASE_URL),
  load: async (modelId, { apiKey, baseURL }) => {
    const { createOpenAI } = await import("@ai-sdk/openai");
    const model = createOpenAI({ apiKey, baseURL }).image(modelId);
    return adaptModel({
      provider: "openai",
      modelId,
      secrets: [apiKey],
      refusal: /moderation_blocked|content_policy_violation|safety system/,
      draw: (ask, { width, height }) =>
        model.doGenerate({
          ...ask,
          size: TAKES_ANY_SIZE.test(modelId) ? ask.size : nearestPreset(width, height),
          seed: undefined,
        }),
    });
  },
};

/** The nearest of the sizes that every model of the family takes. */
function nearestPreset(width: number, height: number) {
  if (width === height) return "1024x1024";
  return width > height ? "1536x1024" : "1024x1536";
}
