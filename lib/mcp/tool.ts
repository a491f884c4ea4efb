import type { z } from "zod";
import type { TaskResource } from "@/lib/contract/task";
import type { McpCall } from "./mcp-call";

/** The result of a tool call. */
export type ToolAnswer<Output> = {
  structured: Output;
  /** A task whose picture or failure is shown. */
  shows?: TaskResource;
};

/** The definition of a tool. */
export type Tool = {
  name: string;
  title: string;
  /** For the model: when to use the tool, what it costs, what to do with the result. */
  description: string;
  input: z.ZodObject;
  output: z.ZodObject;
  hints: { readOnlyHint: boolean; destructiveHint: boolean; idempotentHint: boolean; openWorldHint: boolean };
  run: (call: McpCall, args: never) => Promise<ToolAnswer<object>>;
};

/** The longest list in a result, which contains it twice, as text and as structured content. */
export const MAX_LIST_BYTES = 40_000;

/** Annotations of tools that only read. */
export const READS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** Annotations of tools that spend credits on each call. */
export const DRAWS = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: true,
};

/** Defines a tool whose input and output are validated by its schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Omit<Tool, "input" | "output" | "run"> & {
    input: Input;
    output: Output;
    /** @throws AppError, which is reported to the model */
    run: (call: McpCall, args: z.output<Input>) => Promise<ToolAnswer<z.output<Output>>>;
  },
): Tool {
  return tool;
}
