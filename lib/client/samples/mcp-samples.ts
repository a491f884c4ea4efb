import { KEY_PLACEHOLDER } from "./sample";

/** How to add this service to an MCP host. */
export type McpSample = {
  host: string;
  /** Where the code goes: a shell, a file. */
  place: string;
  language: "sh" | "json" | "toml";
  code: string;
};

const json = (value: object) => JSON.stringify(value, null, 2);
const BEARER = { Authorization: `Bearer ${KEY_PLACEHOLDER}` };

/** The configuration for each host that can send a key in a header. */
export function mcpSamples(origin: string): readonly McpSample[] {
  const url = `${origin}/mcp`;
  return [
    {
      host: "Claude Code",
      place: "in a shell",
      language: "sh",
      code: `claude mcp add --transport http girlgenerator ${url} \\\n  --header "Authorization: ${BEARER.Authorization}"`,
    },
    {
      host: "Cursor",
      place: ".cursor/mcp.json",
      language: "json",
      code: json({ mcpServers: { girlgenerator: { url, headers: BEARER } } }),
    },
    {
      host: "VS Code",
      place: ".vscode/mcp.json",
      language: "json",
      code: json({
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor asks for it
        servers: { girlgenerator: { type: "http", url, headers: { Authorization: "Bearer ${input:key}" } } },
        inputs: [{ type: "promptString", id: "key", description: "GirlGenerator API key", password: true }],
      }),
    },
    {
      host: "Codex",
      place: "~/.codex/config.toml",
      language: "toml",
      code: `[mcp_servers.girlgenerator]\nurl = "${url}"\nbearer_token_env_var = "GIRLGENERATOR_API_KEY"`,
    },
    {
      host: "Hosts that run a local command",
      place: "with the package mcp-remote",
      language: "sh",
      code: `npx mcp-remote ${url} --header "Authorization: ${BEARER.Authorization}"`,
    },
  ];
}
