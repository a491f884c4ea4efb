import { env } from "@/lib/env";
import { availableModels } from "@/lib/models/catalogue";
import { OpenAiFault } from "./openai-fault";

/** Models that OpenAI has retired but many clients still request by default. */
const RETIRED = ["dall-e-2", "dall-e-3", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"];

/**
 * Resolves a client's model: a listed one, or an alias.
 * @returns its id; undefined for the default
 * @throws OpenAiFault if there is no such model
 */
export function resolveModel(name: string | undefined): string | undefined {
  const isListed = (id: string) => availableModels().some((model) => model.id === id);
  if (name === undefined || isListed(name)) return name;
  const { OPENAI_ALIASES } = env();
  if (!OPENAI_ALIASES && RETIRED.includes(name)) return undefined;
  const meant = OPENAI_ALIASES?.get(name);
  if (meant !== undefined && isListed(meant)) return meant;
  throw new OpenAiFault({
    status: 404,
    type: "invalid_request_error",
    code: "model_not_found",
    param: "model",
    message: `The model ${JSON.stringify(name.slice(0, 64))} does not exist here. GET /v1/models lists those that do.`,
  });
}
