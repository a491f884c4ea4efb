import { mcpSamples } from "@/lib/client/samples/mcp-samples";
import { PRICE_RANGE } from "@/lib/closed-lists";
import { MCP_WAIT_SECONDS } from "@/lib/contract/mcp";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { type DocsBlock, type DocsPage, text } from "../doc-page";

/** The third way in: tools for assistants. */
export const MCP: DocsPage = {
  slug: "mcp",
  title: "MCP",
  description: "Have an assistant draw: settings for Claude Code, Cursor, VS Code and Codex, and the tools.",
  lead: "An assistant that speaks the Model Context Protocol can draw here, with your credits and within the caps of its key.",
  sections: ({ origin, tools }) => [
    {
      id: "set-up",
      title: "Set it up",
      blocks: [
        text(
          `The address is \`${origin}/mcp\`, over Streamable HTTP. Make a key in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}) and put it where the lines have \`YOUR_API_KEY\`. Give an assistant a key of its own with a cap: it then spends no more than that.`,
        ),
        text(
          "Hosts that only sign in by OAuth, such as claude.ai and ChatGPT, cannot send a key and do not work yet. Others read at [/.well-known/oauth-protected-resource/mcp](/.well-known/oauth-protected-resource/mcp) that a key goes into the header.",
        ),
      ],
      beside: mcpSamples(origin).map(
        ({ host, place, language, code }): DocsBlock => ({
          kind: "code",
          label: `${host}, ${place}`,
          language,
          code,
        }),
      ),
    },
    {
      id: "tools",
      title: "Tools",
      blocks: [
        text(
          "Arguments have the names that they have in [the API](/docs/generate), such as `prompt`, `image_input` and `task_id`.",
        ),
        {
          kind: "table",
          caption: "Tools",
          columns: [
            { title: "Tool", isNarrow: true },
            { title: "What it does" },
            { title: "Costs", isNarrow: true },
          ],
          rows: tools.map(({ name, title, isFree }) => ({
            cells: [
              `\`${name}\``,
              title,
              isFree ? "nothing" : `${PRICE_RANGE.min} to ${PRICE_RANGE.max} credits`,
            ],
          })),
        },
        text(
          `A picture comes as a small preview that the assistant can look at, and as the address of the whole. The two that draw wait up to ${MCP_WAIT_SECONDS} seconds; what takes longer is a task, which \`get_task\` asks for. The prompts \`portrait\`, \`scene\` and \`edit\` are there to choose from in hosts that show prompts.`,
        ),
        text(
          "Each message counts among the reads of its key, and each order among its ten pictures a minute, which all doors share. Scopes, models and caps of the key hold here as everywhere.",
        ),
      ],
    },
  ],
};
