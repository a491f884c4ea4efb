import { McpServer } from "@modelcontextprotocol/server";
import { MCP_VERSION } from "@/lib/contract/mcp";
import { answerTool } from "./answer-tool";
import { leanSchema } from "./lean-schema";
import type { McpCall } from "./mcp-call";
import { PROMPTS } from "./prompts";
import { TOOLS } from "./tools";

const INSTRUCTIONS =
  "Draws pictures from text, or from text and other pictures, for credits. generate_image and edit_image usually return " +
  "the picture, otherwise a task_id for get_task. estimate says beforehand what it would cost. " +
  "Never submit a picture again because the first one is not finished.";

/** The list of tools, which is the same for everybody. */
const LISTED = TOOLS.map((tool) => {
  const { title, description, input, output, hints } = tool;
  const annotations = { title, ...hints };
  return {
    tool,
    config: { title, description, inputSchema: input, outputSchema: leanSchema(output), annotations },
  };
});

/** A server for a single call; there is no state between calls. */
export function makeServer(call: McpCall): McpServer {
  const server = new McpServer(
    { name: "girlgenerator", title: "GirlGenerator", version: MCP_VERSION, websiteUrl: call.origin },
    // The lists never change, so there are no change notifications.
    {
      instructions: INSTRUCTIONS,
      capabilities: { tools: { listChanged: false }, prompts: { listChanged: false } },
    },
  );
  for (const { tool, config } of LISTED)
    server.registerTool(tool.name, config, (args) => answerTool(call, tool, args));
  for (const { name, title, description, arguments: argsSchema, write } of PROMPTS)
    server.registerPrompt(name, { title, description, argsSchema }, (args) => ({
      description,
      messages: [
        { role: "user", content: { type: "text", text: write(args as Record<string, string | undefined>) } },
      ],
    }));
  return server;
}
