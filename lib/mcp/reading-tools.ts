import { z } from "zod";
import { findBalance } from "@/db/queries/ledger";
import { CreditsResource } from "@/lib/contract/credits";
import { ModelArguments, ModelPage, TaskAnswer, TaskArguments } from "@/lib/contract/mcp";
import type { ModelResource } from "@/lib/contract/models";
import { requireScope } from "@/lib/http/admit-caller";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import { getTask } from "@/lib/tasks/get-task";
import { answerWith } from "./draw";
import { defineTool, MAX_LIST_BYTES, READS, type Tool } from "./tool";

const NOTHING = z.strictObject({});

const listModels = defineTool({
  name: "list_models",
  title: "List the models",
  description:
    "The models available right now, with their prices in credits and the scenes they support. Only needed to choose one: without a model, the first that fits is used. If there is a next_cursor, pass it as cursor to get the next page. Costs nothing.",
  input: ModelArguments,
  output: ModelPage,
  hints: READS,
  run: async (_, { cursor }) => {
    const all = availableModels().map(toModelResource);
    const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
    const models: ModelResource[] = [];
    let room = MAX_LIST_BYTES;
    for (const model of all.slice(start)) {
      room -= Buffer.byteLength(JSON.stringify(model));
      if (room < 0 && models.length > 0) break;
      models.push(model);
    }
    const isLast = start + models.length >= all.length;
    return { structured: { models, next_cursor: isLast ? null : (models.at(-1)?.id ?? null) } };
  },
});

const readTask = defineTool({
  name: "get_task",
  title: "Get a task",
  description:
    "The status of a task by its task_id; once it has succeeded, with a preview and the URL of its picture. Use it for a task that was not finished when it was submitted: poll every 5 seconds or so. Costs nothing.",
  input: TaskArguments,
  output: TaskAnswer,
  hints: READS,
  run: async (call, { task_id }) => {
    requireScope(call.caller, "read");
    const { db, caller, origin } = call;
    return answerWith(call, await getTask(db, { ...caller, id: task_id, origin }));
  },
});

const getCredits = defineTool({
  name: "get_credits",
  title: "Get the balance",
  description: "The credits left to spend. Costs nothing.",
  input: NOTHING,
  output: CreditsResource,
  hints: READS,
  run: async ({ db, caller }) => {
    requireScope(caller, "read");
    return { structured: { credits_remaining: (await findBalance(db, caller)) ?? 0 } };
  },
});

/** The tools that only read. */
export const READING_TOOLS: readonly Tool[] = [listModels, readTask, getCredits];
