import type { Metadata } from "next";
import { headers } from "next/headers";
import { McpSetUpPart, McpToolsPart } from "@/components/docs/mcp-parts";
import { PageMain } from "@/components/shell/page-main";
import { PageHeader } from "@/components/ui/page-header";
import { DRAWS } from "@/lib/mcp/tool";
import { TOOLS } from "@/lib/mcp/tools";
import { requestOrigin } from "@/lib/request/request-origin";

export const metadata: Metadata = {
  title: "Drawing by MCP",
  description: "Have an assistant draw: settings for Claude Code, Cursor, VS Code and Codex, and the tools.",
};

/** How assistants are given the tools, with the reader's own host in it. */
export default async function McpPage() {
  const origin = requestOrigin(await headers());
  const tools = TOOLS.map(({ name, title, hints }) => ({ name, title, isFree: hints !== DRAWS }));
  return (
    <PageMain>
      <PageHeader
        title="Drawing by MCP"
        lead="An assistant that speaks the Model Context Protocol can draw here, with your credits and within the caps of its key."
      />
      <McpSetUpPart origin={origin} />
      <McpToolsPart tools={tools} />
    </PageMain>
  );
}
