import { adaptModel } from "../adapt-model";
import { type KeyedConnection, type Provider, withKey } from "../provider";

/** After this, a prediction ends by itself, so that an abandoned one does not run up costs. */
const CANCEL_AFTER = "240s";

export const replicate: Provider<KeyedConnection> = {
  name: "replicate",
  connect: (env) => withKey(env.REPLICATE_API_TOKEN),
  load: async (modelId, { apiKey, baseURL }) => {
    const { createReplicate } = await import("@ai-sdk/replicate");
    const headers = { "Cancel-After": CANCEL_AFTER };
    const model = createReplicate({ apiToken: apiKey, baseURL, headers }).image(modelId);
    return adaptModel({
      provider: "replicate",
      modelId,
      secrets: [apiKey],
      refusal: /nsfw|flagged|sensitive/i,
      draw: (ask, { width, height }) =>
        model.doGenerate({
          ...ask,
          size: undefined,
          providerOptions: {
            replicate: {
              width,
              height,
              // The attempt's time limit ends the polling, not a number of polls.
              maxPollAttempts: 10_000,
              ...(ask.files && { prompt_strength: 0.75 }),
            },
          },
        }),
    });
  },
};
