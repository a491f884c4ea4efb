import { DryRun } from "@/lib/contract/dry-run";
import { EstimateArguments } from "@/lib/contract/mcp";
import { requireScope } from "@/lib/http/admit-caller";
import { dryRunTask } from "@/lib/tasks/dry-run-task";
import { bodyOf } from "./draw";
import { defineTool, READS } from "./tool";

/** A dry run as a tool. */
export const estimate = defineTool({
  name: "estimate",
  title: "Estimate a picture",
  description:
    "What generate_image (or, with image_input, edit_image) would do with the same arguments: whether it would be drawn, its price, its size, and the words of the prompt that would not be drawn. Costs nothing and draws nothing.",
  input: EstimateArguments,
  output: DryRun,
  hints: READS,
  run: async ({ db, caller, request: { signal }, origin }, args) => {
    requireScope(caller, "generate");
    return { structured: await dryRunTask(db, { owner: caller, body: bodyOf(args), origin, signal }) };
  },
});
