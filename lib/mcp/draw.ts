import type { z } from "zod";
import { findBalance } from "@/db/queries/ledger";
import { GenerateBody } from "@/lib/contract/generate";
import {
  type DrawArguments,
  type EditArguments,
  MCP_WAIT_SECONDS,
  type TaskAnswer,
} from "@/lib/contract/mcp";
import type { TaskResource } from "@/lib/contract/task";
import { admitCaller, requireScope, requireWithinLimit } from "@/lib/http/admit-caller";
import { parseBody } from "@/lib/http/parse-body";
import { awaitTask } from "@/lib/tasks/await-task";
import { createTask } from "@/lib/tasks/create-task";
import type { McpCall } from "./mcp-call";
import type { ToolAnswer } from "./tool";

/** The request body for a tool's arguments. */
export function bodyOf(
  args: z.output<typeof DrawArguments> & Partial<Pick<z.output<typeof EditArguments>, "image_input">>,
): GenerateBody {
  const scene = args.image_input ? "image-to-image" : "text-to-image";
  return parseBody(GenerateBody, { scene, ...args });
}

/**
 * Submits a task and waits for it, within limits. It counts like any other submission with this key.
 * @throws AppError
 */
export async function draw(call: McpCall, body: GenerateBody): Promise<ToolAnswer<TaskAnswer>> {
  const { db, request, origin, requestId } = call;
  const admitted = await admitCaller(db, request, "generate");
  requireWithinLimit(admitted);
  requireScope(admitted.caller, "generate");
  const { caller } = admitted;
  const { id } = await createTask(db, { owner: caller, body, origin, requestId });
  const late = AbortSignal.timeout(MCP_WAIT_SECONDS * 1_000);
  const signal = AbortSignal.any([late, request.signal]);
  return answerWith(call, await awaitTask(db, { ...caller, id, origin }, signal));
}

/** A task, its cost and the remaining balance. */
export async function answerWith(
  { db, caller }: McpCall,
  task: TaskResource,
): Promise<ToolAnswer<TaskAnswer>> {
  const credits_remaining = (await findBalance(db, caller)) ?? 0;
  return { structured: { task, credits_used: task.credits_used, credits_remaining }, shows: task };
}
