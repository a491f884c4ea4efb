import type { ImageModelV4 } from "@ai-sdk/provider";
import type { ModelConfig } from "../file/shape";
import { openaiCompatible } from "../providers/openai-compatible";
import { fetchFrom } from "./fetch-from";
import { type OwnServer, secretsOf } from "./own-servers";

/** A model behind OpenAI's protocol on one of the own servers. */
export function loadOpenAi(
  model: Pick<ModelConfig, "id" | "lora"> & Partial<ModelConfig>,
  server: OwnServer,
): Promise<ImageModelV4> {
  const { id, remote_id = id, steps, cfg, lora, negative_prompt = false } = model;
  return openaiCompatible.load(remote_id, {
    baseURL: server.baseUrl,
    fetch: fetchFrom(server),
    secrets: secretsOf(server),
    lora,
    takesNegativePrompt: negative_prompt,
    // As vLLM-Omni and its like call them; others pass over what they do not know.
    options: {
      ...(steps !== undefined && { num_inference_steps: steps }),
      ...(cfg !== undefined && { guidance_scale: cfg }),
    },
  });
}
