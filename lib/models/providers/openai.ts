import { adaptModel } from "../adapt-model";
import { type KeyedConnection, type Provider, withKey } from "../provider";

/** Models that take any size in multiples of 16, as all of the contract's are. */
const TAKES_ANY_SIZE = /^gpt-image-2\.\d/;

export const openai: Provider<KeyedConnection> = {
  name: "openai",
  connect: (env) => withKey(env.OPENAI_API_KEY, env.OPENAI_BASE_URL),
  load: async (modelId, { apiKey, baseURL }) => {
    const { createOpenAI } = await import("@ai-sdk/openai");
    const model = createOpenAI({ apiKey, baseURL }).image(modelId);
    return adaptModel({
      provider: "openai",
      modelId,
      secrets: [apiKey],
      refusal: /moderation_blocked|content_policy_violation|safety system/,
      draw: (ask, frame) => {
        const { width, height } = askedSize(modelId, frame);
        return model.doGenerate({ ...ask, size: `${width}x${height}`, seed: undefined });
      },
    });
  },
  askedSize,
};

type Size = { width: number; height: number };

/** The size itself, or the nearest one that all models of the family take. */
function askedSize(modelId: string, { width, height }: Size): Size {
  if (TAKES_ANY_SIZE.test(modelId)) return { width, height };
  if (width === height) return { width: 1024, height: 1024 };
  return width > height ? { width: 1536, height: 1024 } : { width: 1024, height: 1536 };
}
