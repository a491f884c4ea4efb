import { randomUUID } from "node:crypto";
import type { ImageModelV4 } from "@ai-sdk/provider";
import { z } from "zod";
import { logger } from "@/lib/logger";
import { adaptModel, type ReferenceFile } from "../adapt-model";
import type { Workflow } from "../file/read-workflows";
import type { ModelConfig } from "../file/shape";
import { ModelFailure } from "../model-failure";
import { redact } from "../redact";
import { holdSlot } from "./abandoned-calls";
import { cleanPrompt } from "./clean-prompt";
import { waitForJob } from "./comfy-job";
import { fillWorkflow } from "./fill-workflow";
import { type OwnServer, secretsOf } from "./own-servers";
import { queueComfyJob } from "./queue-comfy-job";
import { type ServerClient, serverClient } from "./server-client";
import { stopComfyJob } from "./stop-comfy-job";

/** The folder of references on the server. */
const FOLDER = "girlgenerator";

const Uploaded = z.looseObject({ name: z.string(), subfolder: z.string().default("") });

/** A model backed by a workflow on a ComfyUI server. */
export async function loadComfyui(
  model: ModelConfig,
  server: OwnServer,
  workflow: Workflow | undefined,
): Promise<ImageModelV4> {
  const { id: modelId, nodes, lora, steps, strength } = model;
  const { name } = server;
  const client = serverClient(server);
  if (!workflow || !nodes) throw new Error(`${modelId} has no workflow.`);
  return adaptModel({
    provider: name,
    modelId,
    secrets: secretsOf(server),
    draw: async (
      { prompt = "", negativePrompt, seed, files = [], abortSignal: signal },
      { width, height },
    ) => {
      const job = { id: randomUUID() as string };
      const text = cleanPrompt(prompt, { lora });
      if (text === "")
        throw new ModelFailure("rejected", `${name}: the prompt is empty once its tags are removed`);
      const image: string[] = [];
      for (const [index, file] of files.entries())
        image.push(await upload(client, file, `${job.id}-${index}`, signal));
      // If omitted, the workflow's own stays.
      const negative_prompt = negativePrompt && cleanPrompt(negativePrompt, { lora });
      const values = { prompt: text, negative_prompt, seed, steps, strength, width, height, image };
      const filled = fillWorkflow(workflow, nodes, values);
      // From here on, the server will draw it, whatever happens to this attempt.
      const stop = () => holdSlot(name, stopAndWait(client, job.id, server));
      signal?.throwIfAborted();
      signal?.addEventListener("abort", stop, { once: true });
      try {
        const { id, warning } = await queueComfyJob(client, { id: job.id, prompt: filled, name, signal });
        job.id = id;
        if (warning) {
          const words = redact(warning, [...secretsOf(server), text]);
          logger().warn({ server: name, model: modelId }, `ComfyUI leaves nodes out: ${words}`);
        }
        const [picture] = await waitForJob(client, id, { name, signal });
        const images = picture ? [await client.download(viewOf(picture), signal)] : [];
        return {
          images,
          warnings: [],
          response: { timestamp: new Date(), modelId, headers: undefined },
          providerMetadata: { girlgenerator: { images: [{ generation: generationOf(filled, model) }] } },
        };
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    },
  });
}

/** If the job cannot be stopped, the server's slot stays occupied until it is done. */
async function stopAndWait(client: ServerClient, id: string, server: OwnServer): Promise<void> {
  if (await stopComfyJob(client, id, server)) return;
  await waitForJob(client, id, { name: server.name, signal: AbortSignal.timeout(server.timeoutMs) });
}

/** Uploads a reference. @returns its name for the node that loads pictures */
async function upload(
  client: ServerClient,
  { data, mediaType }: ReferenceFile,
  name: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const bytes = typeof data === "string" ? Buffer.from(data, "base64") : data;
  const form = new FormData();
  const file = new File([new Uint8Array(bytes)], `${name}.${mediaType.split("/")[1]}`, { type: mediaType });
  form.set("image", file);
  form.set("type", "input");
  form.set("subfolder", FOLDER);
  form.set("overwrite", "true");
  const uploaded = await client.upload("/upload/image", form, Uploaded, signal);
  return uploaded.subfolder ? `${uploaded.subfolder}/${uploaded.name}` : uploaded.name;
}

const viewOf = ({ filename, subfolder, type }: { filename: string; subfolder: string; type: string }) =>
  `/view?${new URLSearchParams({ filename, subfolder, type })}`;

/** The settings from the workflow's named fields, since ComfyUI does not report any. */
function generationOf(workflow: Workflow, { nodes }: ModelConfig) {
  const numberAt = (place: { node: string; input: string } | undefined) => {
    const value = place && workflow[place.node]?.inputs[place.input];
    return Number.isInteger(value) ? (value as number) : null;
  };
  return { seed: numberAt(nodes?.seed), steps: numberAt(nodes?.steps), sampler: null, model_hash: null };
}
