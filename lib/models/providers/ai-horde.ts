import { setTimeout as sleep } from "node:timers/promises";
import { APICallError } from "@ai-sdk/provider";
import { z } from "zod";
import { adaptModel } from "../adapt-model";
import { ModelFailure } from "../model-failure";
import { type KeyedConnection, type Provider, withKey } from "../provider";
import { hordeClient } from "./ai-horde-client";

type Client = ReturnType<typeof hordeClient>;
type Connection = KeyedConnection & {
  /** The first pause between polls; they grow. */
  pollIntervalMs?: number;
};

/** The anonymous key. */
const ANONYMOUS = "0000000000";
const LONGEST_PAUSE_MS = 8_000;

const Submitted = z.object({ id: z.string() });
const Check = z.object({ done: z.boolean(), faulted: z.boolean(), is_possible: z.boolean().default(true) });
const Metadata = z.object({ type: z.string(), value: z.string() });
const Status = z.object({
  generations: z.array(
    z.object({ img: z.string(), censored: z.boolean().nullish(), gen_metadata: z.array(Metadata).nullish() }),
  ),
});

/** Community machines that draw for free, through a queue that is polled. */
export const aiHorde: Provider<Connection> = {
  name: "ai-horde",
  connect: (env) => withKey(env.AI_HORDE_API_KEY),
  /** @param models acceptable models, separated by `|` */
  load: async (models, { apiKey, baseURL, pollIntervalMs = 1_000 }) => {
    const { toHordeRequest } = await import("./ai-horde-request");
    const client = hordeClient({ apiKey, baseURL });
    return adaptModel({
      provider: "ai-horde",
      modelId: models,
      secrets: apiKey === ANONYMOUS ? [] : [apiKey],
      refusal: /CorruptPrompt|unethical/i,
      draw: async (ask, frame) => {
        const request = await toHordeRequest(models.split("|"), ask, frame);
        const { id } = await client.post("/generate/async", request, Submitted, ask.abortSignal);
        try {
          await waitUntilDone(client, id, pollIntervalMs, ask.abortSignal);
          const images = await collect(client, id, ask.abortSignal);
          return {
            images,
            warnings: [],
            response: { timestamp: new Date(), modelId: models, headers: undefined },
          };
        } catch (error) {
          await client.cancel(`/generate/status/${id}`);
          throw error;
        }
      },
    });
  },
};

async function waitUntilDone(
  client: Client,
  id: string,
  firstPauseMs: number,
  signal?: AbortSignal,
): Promise<void> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
    await sleep(pauseMs, undefined, { signal });
    const check = await client.get(`/generate/check/${id}`, Check, signal).catch(ignorePassing);
    // The Horde reports this only after several machines have failed.
    if (check?.faulted) throw new ModelFailure("unserved", "ai-horde: the request faulted");
    if (check?.done) return;
    if (check?.is_possible === false)
      throw new ModelFailure("unserved", "ai-horde: no worker can serve this");
  }
}

/** A single failed poll must not cost the place in the queue. */
function ignorePassing(error: unknown): undefined {
  if (!(APICallError.isInstance(error) && error.isRetryable)) throw error;
}

async function collect(client: Client, id: string, signal?: AbortSignal): Promise<Uint8Array[]> {
  const { generations } = await client.get(`/generate/status/${id}`, Status, signal);
  for (const { censored, gen_metadata } of generations) {
    if (censored || gen_metadata?.some(({ type }) => type === "censorship")) {
      throw new ModelFailure("refused", "ai-horde: the worker censored the picture");
    }
  }
  return Promise.all(generations.map(({ img }) => client.read(img, signal)));
}
