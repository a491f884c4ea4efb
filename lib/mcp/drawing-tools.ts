import { DrawArguments, EditArguments, MCP_WAIT_SECONDS, TaskAnswer } from "@/lib/contract/mcp";
import { bodyOf, draw } from "./draw";
import { DRAWS, defineTool, type Tool } from "./tool";

const WAITS = `It waits up to ${MCP_WAIT_SECONDS} seconds; if the picture is not there by then, the answer has a task_id for get_task.`;

const generateImage = defineTool({
  name: "generate_image",
  title: "Generate an image",
  description: `Draws one picture from words and answers with a preview, its address and what it cost. Spends 1 to 3 credits, which come back if it fails. Write the prompt as a description of what is to be seen, in one to three sentences. ${WAITS} For a change to a picture that exists, use edit_image.`,
  input: DrawArguments,
  output: TaskAnswer,
  hints: DRAWS,
  run: (call, args) => draw(call, bodyOf(args)),
});

const editImage = defineTool({
  name: "edit_image",
  title: "Edit an image",
  description: `Draws one picture that starts from others: put their URLs into image_input, such as the images of an earlier task, and say in prompt what the result is to show. The originals stay as they are. Spends 1 to 3 credits, which come back if it fails. ${WAITS}`,
  input: EditArguments,
  output: TaskAnswer,
  hints: DRAWS,
  run: (call, args) => draw(call, bodyOf(args)),
});

/** The tools that spend credits. */
export const DRAWING_TOOLS: readonly Tool[] = [generateImage, editImage];
