import { setTimeout as sleep } from "node:timers/promises";
import { APICallError } from "@ai-sdk/provider";
import { z } from "zod";
import { ModelFailure } from "../model-failure";
import type { ServerClient } from "./server-client";

const POLL_MS = 1_000;
/** After this many polls in which neither history nor queue know a job, it is lost: the server has restarted. */
const LOST_AFTER = 5;

const Image = z.object({ filename: z.string(), subfolder: z.string().default(""), type: z.string() });
const Outputs = z.record(z.string(), z.looseObject({ images: z.array(Image).nullish() }));
const Messages = z.array(z.tuple([z.string(), z.unknown()])).catch([]);

const Job = z.looseObject({
  status: z.string(),
  outputs: Outputs.nullish().catch(null),
  execution_error: z.unknown().optional(),
});

const History = z.record(
  z.string(),
  z.looseObject({
    outputs: Outputs.catch({}),
    status: z.looseObject({ status_str: z.string(), messages: Messages }).nullish(),
  }),
);

const Queue = z.looseObject({
  queue_running: z.array(z.array(z.unknown())),
  queue_pending: z.array(z.array(z.unknown())),
});

/** A job's outputs without previews. */
export type ComfyImage = z.output<typeof Image>;

/**
 * Waits for a ComfyUI job, through `/api/jobs` if the server has it, and otherwise through `/history`.
 * @returns its pictures, unordered
 * @throws ModelFailure if it failed, was stopped or is lost
 */
export async function waitForJob(
  client: ServerClient,
  id: string,
  { name, signal }: { name: string; signal?: AbortSignal | undefined },
): Promise<ComfyImage[]> {
  const fail = (why: string) => new ModelFailure("unavailable", `${name}: ${why}`);
  let hasJobs = true;
  let unknown = 0;
  for (;;) {
    const job = hasJobs ? await look(() => client.get(`/api/jobs/${id}`, Job, signal)) : "missing";
    // Older servers lack this path, and newer ones forget their jobs when they restart.
    if (job === "missing") hasJobs = false;
    else if (job?.status === "failed") throw fail(`the job failed: ${inWords(job.execution_error)}`);
    else if (job?.status === "cancelled") throw fail("the job was stopped on the server");
    else if (job?.status === "completed" && job.outputs) return imagesOf(job.outputs);
    if (!hasJobs || (job !== "missing" && job?.status === "completed")) {
      const entry = await look(() => client.get(`/history/${id}`, History, signal));
      const done = entry === "missing" ? undefined : entry?.[id];
      if (done?.status?.status_str === "error") throw fail(explain(done.status.messages));
      if (done) return imagesOf(done.outputs);
      const isQueued = await look(() => client.get("/queue", Queue, signal));
      unknown = isGone(isQueued, id) ? unknown + 1 : 0;
      if (unknown >= LOST_AFTER) throw fail("the server no longer knows the job");
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}

/** Ignores a single failed poll, since the job goes on. */
async function look<T>(ask: () => Promise<T>): Promise<T | "missing" | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!APICallError.isInstance(error)) throw error;
    if (error.statusCode === 404 || error.statusCode === 405) return "missing";
    if (error.isRetryable) return undefined;
    throw error;
  }
}

function isGone(queue: z.output<typeof Queue> | "missing" | undefined, id: string): boolean {
  if (queue === undefined || queue === "missing") return false;
  return ![...queue.queue_running, ...queue.queue_pending].some((item) => item.includes(id));
}

/** Results, before previews, which have the type `temp`. */
function imagesOf(outputs: z.output<typeof Outputs>): ComfyImage[] {
  return Object.values(outputs)
    .flatMap(({ images }) => images ?? [])
    .filter(({ type }) => type !== "temp");
}

function explain(messages: z.output<typeof Messages>): string {
  if (messages.some(([event]) => event === "execution_interrupted"))
    return "the job was stopped on the server";
  return `the job failed: ${inWords(messages.find(([event]) => event === "execution_error")?.[1])}`;
}

/** The error and its node, without the node's inputs, which may contain a prompt. */
function inWords(error: unknown): string {
  const { node_type, node_id, exception_type, exception_message } = Object(error) as Record<string, unknown>;
  const where = node_type === undefined ? "" : ` in ${node_type} (node ${node_id})`;
  return `${exception_type ?? "unknown error"}${where}: ${exception_message ?? "no message"}`;
}
