import { z } from "zod";
import { findBalance } from "@/db/queries/ledger";
import { CreditsResource } from "@/lib/contract/credits";
import { TaskAnswer, TaskArguments } from "@/lib/contract/mcp";
import { ModelList } from "@/lib/contract/models";
import { requireScope } from "@/lib/http/admit-caller";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import { getTask } from "@/lib/tasks/get-task";
import { answerWith } from "./draw";
import { defineTool, READS, type Tool } from "./tool";

const NOTHING = z.strictObject({});

const listModels = defineTool({
  name: "list_models",
  title: "List the models",
  description:
    "The models that can draw right now, with their prices in credits and what they start from (scenes). Only needed to choose one: without a model, the first that fits is used. Costs nothing.",
  input: NOTHING,
  output: ModelList,
  hints: READS,
  run: async () => ({ structured: { models: availableModels().map(toModelResource) } }),
});

const readTask = defineTool({
  name: "get_task",
  title: "Get a task",
  description:
    "How a task stands, by its task_id; once it has succeeded, with a preview and the address of its picture. Use it for a task that was not finished when it was ordered: ask every 5 seconds or so. Costs nothing.",
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
  description: "The credits that are left to spend. Costs nothing.",
  input: NOTHING,
  output: CreditsResource,
  hints: READS,
  run: async ({ db, caller }) => {
    requireScope(caller, "read");
    return { structured: { credits_remaining: (await findBalance(db, caller)) ?? 0 } };
  },
});

/** What looks at one thing. */
export const READING_TOOLS: readonly Tool[] = [listModels, readTask, getCredits];
