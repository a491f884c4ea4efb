import { mcpSamples } from "@/lib/client/samples/mcp-samples";
import { PRICE_RANGE } from "@/lib/closed-lists";
import { MCP_WAIT_SECONDS } from "@/lib/contract/mcp";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { type DocsBlock, type DocsPage, text } from "../doc-page";

/** MCP: tools for assistants. */
export const MCP: DocsPage = {
  slug: "mcp",
  title: "MCP",
  description: "Let an assistant draw: settings for Claude Code, Cursor, VS Code and Codex, and the tools.",
  lead: "An assistant that speaks the Model Context Protocol can draw here, with your credits and within the caps of its key.",
  sections: ({ origin, tools }) => [
    {
      id: "set-up",
      title: "Set it up",
      blocks: [
        text(
          `The URL is \`${origin}/mcp\`, over Streamable HTTP. Create a key in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}) and put it in place of \`YOUR_API_KEY\`. Give an assistant its own key with a cap, so that it cannot spend more than that.`,
        ),
        text(
          "Hosts that only support OAuth, such as claude.ai and ChatGPT, cannot send a key and do not work yet. [/.well-known/oauth-protected-resource/mcp](/.well-known/oauth-protected-resource/mcp) tells other hosts that the key goes into the header.",
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
          "Arguments have the same names as in [the API](/docs/generate), such as `prompt`, `image_input` and `task_id`.",
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
          `A picture comes as a small preview that the assistant can look at, and as the URL of the full picture. The two tools that draw wait up to ${MCP_WAIT_SECONDS} seconds; anything slower becomes a task to query with \`get_task\`. Hosts that show prompts offer \`portrait\`, \`scene\` and \`edit\`.`,
        ),
        text(
          "Each message counts as a read, and each submission towards the ten a minute of its key, across all ways in. The key's scopes, models and caps apply here as everywhere.",
        ),
      ],
    },
  ],
};
