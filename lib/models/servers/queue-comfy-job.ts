import { APICallError } from "@ai-sdk/provider";
import { z } from "zod";
import type { Workflow } from "../file/read-workflows";
import { type FailureKind, ModelFailure } from "../model-failure";
import type { ServerClient } from "./server-client";

const Fault = z.looseObject({
  type: z.string().default(""),
  message: z.string().default(""),
  details: z.string().default(""),
});
const NodeErrors = z
  .record(
    z.string(),
    z.looseObject({ class_type: z.string().default(""), errors: z.array(Fault).default([]) }),
  )
  .catch({});
const Queued = z.looseObject({ prompt_id: z.string(), node_errors: NodeErrors.default({}) });
const Refused = z.looseObject({ error: Fault.catch(Fault.parse({})), node_errors: NodeErrors.default({}) });

/** Errors that only the operator can fix: a node or model file missing on the server. */
const MISSING = ["missing_node_type", "value_not_in_list", "invalid_prompt_id"];

type Queued = { id: string; warning: string | undefined };

/**
 * Queues a workflow.
 * @param id our id; servers from before August 2025 assign another
 * @returns the job's id, and the server's errors about nodes that it can do without
 * @throws ModelFailure with the nodes' errors in words
 */
export async function queueComfyJob(
  client: ServerClient,
  {
    id,
    prompt,
    name,
    signal,
  }: { id: string; prompt: Workflow; name: string; signal?: AbortSignal | undefined },
): Promise<Queued> {
  const body = { prompt, prompt_id: id, client_id: id };
  try {
    const queued = await client.post("/prompt", body, Queued, signal);
    return { id: queued.prompt_id, warning: inWords(queued.node_errors) || undefined };
  } catch (error) {
    if (!APICallError.isInstance(error) || error.statusCode !== 400) throw error;
    const refused = Refused.safeParse(parseJson(error.responseBody)).data;
    if (!refused) throw error;
    const { error: fault, node_errors } = refused;
    const words = [`${fault.message} ${fault.details}`.trim(), inWords(node_errors)]
      .filter(Boolean)
      .join("; ");
    throw new ModelFailure(
      kindOf([fault.type, ...typesOf(node_errors)]),
      `${name}: 400 from /prompt: ${words}`,
    );
  }
}

const typesOf = (nodes: z.output<typeof NodeErrors>) =>
  Object.values(nodes).flatMap(({ errors }) => errors.map(({ type }) => type));

const kindOf = (types: string[]): FailureKind =>
  types.some((type) => MISSING.includes(type)) ? "misconfigured" : "rejected";

/** The nodes' errors, without input values, which include the prompt. */
function inWords(nodes: z.output<typeof NodeErrors>): string {
  return Object.entries(nodes)
    .flatMap(([id, { class_type, errors }]) =>
      errors.map(({ message, details }) => `node ${id} (${class_type}): ${message}: ${details}`),
    )
    .join("; ");
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
