import { setTimeout as sleep } from "node:timers/promises";
import type { ImageModelV4, ImageModelV4Result } from "@ai-sdk/provider";
import { z } from "zod";
import { adaptModel } from "../adapt-model";
import type { ModelConfig } from "../file/shape";
import type { Watch } from "../model-entry";
import { ModelFailure } from "../model-failure";
import { holdSlot } from "./abandoned-calls";
import { type OwnServer, secretsOf } from "./own-servers";
import { type ServerClient, serverClient } from "./server-client";
import { toSdapiRequest } from "./to-sdapi-request";

const Answer = z.object({ images: z.array(z.string()).nullish(), info: z.unknown().optional() });

const Progress = z.looseObject({ progress: z.number() });
const PROGRESS_MS = 1_000;

/** AUTOMATIC1111's report on a picture. Others omit some or all of it. */
const Info = z.object({
  seed: z.int().nullish().catch(null),
  steps: z.int().nullish().catch(null),
  sampler_name: z.string().nullish().catch(null),
  sd_model_hash: z.string().nullish().catch(null),
});

/** A model on an AUTOMATIC1111-compatible server, which draws one picture at a time and responds when it is done. */
export async function loadSdapi(
  model: ModelConfig,
  server: OwnServer,
  { onProgress }: Watch,
): Promise<ImageModelV4> {
  const client = serverClient(server);
  return adaptModel({
    provider: server.name,
    modelId: model.id,
    secrets: secretsOf(server),
    draw: async (ask, frame) => {
      const { path, body } = await toSdapiRequest(model, ask, frame);
      if (body.prompt === "")
        throw new ModelFailure("rejected", `${server.name}: the prompt is empty once its tags are removed`);
      ask.abortSignal?.throwIfAborted();
      // Not aborted with the attempt: the server would keep drawing, and the next request would wait in its queue.
      const answering = client.post(path, body, Answer);
      // It reports the progress of whatever is being drawn, even somebody else's picture.
      if (server.exclusive && onProgress) void tellProgress(client, answering, onProgress);
      const answer = await unlessAborted(answering, ask.abortSignal, () => {
        // It interrupts whatever is being drawn, even somebody else's picture.
        if (server.exclusive) void client.tell("/sdapi/v1/interrupt", {});
        holdSlot(server.name, answering);
      });
      return toResult(model.id, answer);
    },
  });
}

/** Polls the progress, best effort, until there is a response. */
async function tellProgress(
  client: ServerClient,
  answering: Promise<unknown>,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const done = new AbortController();
  const end = () => done.abort();
  answering.then(end, end);
  while (!done.signal.aborted) {
    await sleep(PROGRESS_MS, undefined, { signal: done.signal }).catch(() => {});
    if (done.signal.aborted) return;
    await client
      .get("/sdapi/v1/progress?skip_current_image=true", Progress, done.signal)
      .then(({ progress }) => onProgress(Math.min(Math.max(progress, 0), 1)))
      .catch(() => {});
  }
}

/** @param onAbort called immediately, before anything else learns that the attempt is over */
async function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  onAbort: () => void,
): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => {
    onAbort();
    reject(signal?.reason);
  };
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

function toResult(modelId: string, { images, info }: z.output<typeof Answer>): ImageModelV4Result {
  const [first] = images ?? [];
  const reported = Info.safeParse(typeof info === "string" ? parseInfo(info) : info).data;
  const { seed, steps, sampler_name: sampler, sd_model_hash: model_hash } = reported ?? {};
  const isTold = [seed, steps, sampler, model_hash].some((value) => value !== undefined && value !== null);
  const generation = {
    seed: seed ?? null,
    steps: steps ?? null,
    sampler: sampler ?? null,
    model_hash: model_hash ?? null,
  };
  return {
    images: first ? [first.replace(/^data:[^,]*,/, "")] : [],
    warnings: [],
    response: { timestamp: new Date(), modelId, headers: undefined },
    ...(isTold && { providerMetadata: { girlgenerator: { images: [{ generation }] } } }),
  };
}

/** JSON within JSON; an empty string with sd.cpp. */
function parseInfo(info: string): unknown {
  try {
    return JSON.parse(info);
  } catch {
    return undefined;
  }
}
