import { TaskArguments } from "@/lib/contract/mcp";
import { CancelledTask } from "@/lib/contract/task";
import { requireScope } from "@/lib/http/admit-caller";
import { cancelTask as cancel } from "@/lib/tasks/cancel-task";
import { defineTool } from "./tool";

/** Cancels a task. */
export const cancelTask = defineTool({
  name: "cancel_task",
  title: "Cancel a task",
  description:
    "Cancels an unfinished task and refunds its credits, unless a vendor is already drawing it and charges for it: the result says whether it was cancelled. Repeating the call changes nothing.",
  input: TaskArguments,
  output: CancelledTask,
  hints: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  run: async ({ db, caller }, { task_id }) => {
    requireScope(caller, "generate");
    const { balance, ...rest } = await cancel(db, { ...caller, id: task_id });
    return { structured: { task_id, ...rest, credits_remaining: balance } };
  },
});
