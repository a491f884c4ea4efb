import type { ImageModelV4 } from "@ai-sdk/provider";
import type { ModelConfig } from "../file/shape";
import { openaiCompatible } from "../providers/openai-compatible";
import { fetchFrom } from "./fetch-from";
import { type OwnServer, secretsOf } from "./own-servers";

/** A model on an own server that speaks OpenAI's protocol. */
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
    // The names of vLLM-Omni and similar servers; others ignore unknown fields.
    options: {
      ...(steps !== undefined && { num_inference_steps: steps }),
      ...(cfg !== undefined && { guidance_scale: cfg }),
    },
  });
}
