import { adaptModel } from "../adapt-model";
import { ModelFailure } from "../model-failure";
import { type KeyedConnection, type Provider, withKey } from "../provider";

/** The finish reasons of responses without a picture because of their content. */
const DECLINED = /SAFETY|PROHIBITED|BLOCKLIST|SPII|RECITATION/;

export const google: Provider<KeyedConnection> = {
  name: "google",
  connect: (env) => withKey(env.GOOGLE_GENERATIVE_AI_API_KEY),
  load: async (modelId, { apiKey, baseURL }) => {
    const { createGoogle } = await import("@ai-sdk/google");
    const model = createGoogle({ apiKey, baseURL }).image(modelId);
    return adaptModel({
      provider: "google",
      modelId,
      secrets: [apiKey],
      draw: async (ask, { ratio }) => {
        const result = await model.doGenerate({ ...ask, size: undefined, aspectRatio: ratio });
        const metadata = result.providerMetadata as { google?: { finishReason?: string | null } } | undefined;
        const reason = metadata?.google?.finishReason ?? "";
        if (result.images.length === 0 && (result.isRetryable === false || DECLINED.test(reason))) {
          throw new ModelFailure("refused", `google/${modelId}: ended with ${reason}`);
        }
        return result;
      },
    });
  },
};
