import type { CallToolResult } from "@modelcontextprotocol/server";
import type { TaskResource } from "@/lib/contract/task";
import { reportFailure } from "@/lib/http/report-failure";
import type { McpCall } from "./mcp-call";
import { showPicture } from "./show-picture";
import type { Tool } from "./tool";

/** The longest result, in bytes: a longer one would fill the reading model's context, or be cut off. */
const MAX_BYTES = 100_000;
/** The part of it for everything but the content. */
const AROUND_BYTES = 2_000;

type Content = CallToolResult["content"];

/** Calls a tool. Errors are reported to the model, which may know what to do; the causes of unexpected ones are not. */
export async function answerTool(call: McpCall, tool: Tool, args: unknown): Promise<CallToolResult> {
  try {
    const { structured, shows } = await tool.run(call, args as never);
    const said = JSON.stringify(structured);
    let content: Content = [];
    if (shows) content.push({ type: "text", text: describe(shows) });
    if (shows?.status === "success") content.push(...(await showPicture(shows)));
    // Hosts show their model either the text or the structured content.
    const roomBeside = (parts: Content) => MAX_BYTES - AROUND_BYTES - sizeOf(parts) - Buffer.byteLength(said);
    // With a long prompt and a large preview, the picture's URL has to suffice.
    if (roomBeside(content) < 0) content = content.filter(({ type }) => type !== "image");
    const room = roomBeside(content);
    const text = { type: "text" as const, text: said };
    if (sizeOf(text) <= room) content.push(text);
    const isError = shows?.status === "failed";
    return { content, structuredContent: structured as Record<string, unknown>, ...(isError && { isError }) };
  } catch (cause) {
    const { requestId } = call;
    const { code, message } = reportFailure(cause, { requestId, tool: tool.name, message: "a tool failed" });
    return { content: [{ type: "text", text: `${code}: ${message}` }], isError: true };
  }
}

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** A task's status in a sentence, and what to do next. */
function describe(task: TaskResource): string {
  const { task_id } = task;
  switch (task.status) {
    case "success":
      return `The picture is ready, ${task.width} × ${task.height} pixels: ${task.images.join(" ")}. Below is a small preview of it.${notDrawn(task.not_drawn)}`;
    case "failed":
      return `${task.error} ${task.retryable ? "The same request may succeed later." : "The same request would fail again: change it first."}`;
    default:
      return `Task ${task_id} is still in progress. Call get_task with this task_id in a few seconds; do not submit it again.`;
  }
}

function notDrawn(words: readonly string[] | undefined): string {
  return words && words.length > 0 ? ` These words of the prompt were not drawn: ${words.join(", ")}.` : "";
}
