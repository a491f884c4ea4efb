import { adaptModel } from "../adapt-model";
import { ModelFailure } from "../model-failure";
import { type KeyedConnection, type Provider, withKey } from "../provider";

/** Longer than any attempt may take, so that the attempt's own limit ends the waiting. */
const POLL_TIMEOUT_MS = 600_000;

export const blackForestLabs: Provider<KeyedConnection> = {
  name: "black-forest-labs",
  connect: (env) => withKey(env.BFL_API_KEY),
  load: async (modelId, { apiKey, baseURL }) => {
    const { createBlackForestLabs } = await import("@ai-sdk/black-forest-labs");
    const model = createBlackForestLabs({
      apiKey,
      baseURL,
      fetch: fetchUnlessModerated,
      pollTimeoutMillis: POLL_TIMEOUT_MS,
    }).image(modelId);
    return adaptModel({
      provider: "black-forest-labs",
      modelId,
      secrets: [apiKey],
      draw: (ask, { ratio }) =>
        model.doGenerate({
          ...ask,
          size: undefined,
          aspectRatio: ratio,
          providerOptions: { blackForestLabs: { outputFormat: "png" } },
        }),
    });
  },
};

/** Moderation statuses, which the package mistakes for "not ready yet" or does not know. */
async function fetchUnlessModerated(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  if (!response.headers.get("content-type")?.includes("json")) return response;
  const answer = await response.clone().text();
  if (/"(Request|Content) Moderated"/.test(answer)) {
    throw new ModelFailure("refused", "black-forest-labs: the request or the picture was moderated");
  }
  if (answer.includes('"Task not found"')) {
    throw new ModelFailure("unavailable", "black-forest-labs: the task is gone");
  }
  return response;
}
