import type { z } from "zod";
import type { TaskResource } from "@/lib/contract/task";
import type { McpCall } from "./mcp-call";

/** What a tool did. */
export type ToolAnswer<Output> = {
  structured: Output;
  /** A task whose picture is shown, or whose failure is told. */
  shows?: TaskResource;
};

/** A tool, as its file describes it. */
export type Tool = {
  name: string;
  title: string;
  /** Read once, by a model: when to use it, what it costs, what to do with the answer. */
  description: string;
  input: z.ZodObject;
  output: z.ZodObject;
  hints: { readOnlyHint: boolean; destructiveHint: boolean; idempotentHint: boolean; openWorldHint: boolean };
  run: (call: McpCall, args: never) => Promise<ToolAnswer<object>>;
};

/** The longest list that a tool answers with: twice this, for hosts read it in two places, is well within an answer. */
export const MAX_LIST_BYTES = 40_000;

/** What only looks. */
export const READS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** What spends credits, each time that it is called. */
export const DRAWS = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: true,
};

/** Keeps what a tool takes and answers to the shapes that it says. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Omit<Tool, "input" | "output" | "run"> & {
    input: Input;
    output: Output;
    /** @throws AppError, which the model is told */
    run: (call: McpCall, args: z.output<Input>) => Promise<ToolAnswer<z.output<Output>>>;
  },
): Tool {
  return tool;
}
