import {
  Client as CurrentClient,
  StreamableHTTPClientTransport as CurrentTransport,
} from "@modelcontextprotocol/client";
import { Client as EarlierClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as EarlierTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { RunningServer } from "./start-server";

/** Every tool. */
export const NAMES = [
  "generate_image",
  "edit_image",
  "estimate",
  "list_models",
  "get_task",
  "list_tasks",
  "cancel_task",
  "get_credits",
];

/** What a tool call returns. */
export type Answer = {
  isError?: boolean;
  structuredContent?: Record<string, never> & { task: Record<string, unknown>; [name: string]: unknown };
  content: { type: string; text?: string; data?: string; mimeType?: string; uri?: string }[];
};

/** A tool as a client lists it. */
export type Listed = {
  name: string;
  description?: string;
  annotations?: Record<string, unknown>;
  inputSchema: Json;
  outputSchema?: Json;
};

type Json = { type?: string; properties?: Record<string, { description?: string }>; required?: string[] };

/** What the tests want of a client, whichever generation it is of. */
type Connected = {
  version: string | undefined;
  tools: () => Promise<Listed[]>;
  call: (name: string, args?: Record<string, unknown>) => Promise<Answer>;
  prompt: (name: string, args: Record<string, string>) => Promise<string>;
  promptNames: () => Promise<string[]>;
  close: () => Promise<void>;
};

const INFO = { name: "tests", version: "1" };

/** The current client in its own generation, the last client of the one before, and the current one with that. */
export const GENERATIONS = ["2026-07-28", "2025-11-25", "2025-11-25, by the current client"] as const;

type Generation = (typeof GENERATIONS)[number];

/** Connects a client to `/mcp` with a key. */
export async function connect(
  server: RunningServer,
  generation: Generation,
  key: string,
): Promise<Connected> {
  const options = { requestInit: { headers: { Authorization: `Bearer ${key}` } } };
  const address = new URL("/mcp", server.url);
  const client =
    generation === "2026-07-28"
      ? new CurrentClient(INFO, { versionNegotiation: { mode: { pin: "2026-07-28" } } })
      : generation === "2025-11-25"
        ? new EarlierClient(INFO)
        : new CurrentClient(INFO);
  const transport =
    generation === "2025-11-25"
      ? new EarlierTransport(address, options)
      : new CurrentTransport(address, options);
  await client.connect(transport as never);
  return {
    version: (transport as { protocolVersion?: string }).protocolVersion,
    tools: async () => (await client.listTools()).tools as Listed[],
    call: async (name, args = {}) => (await client.callTool({ name, arguments: args })) as Answer,
    prompt: async (name, args) => {
      const { messages } = await client.getPrompt({ name, arguments: args });
      return (messages[0]?.content as { text: string } | undefined)?.text ?? "";
    },
    promptNames: async () => (await client.listPrompts()).prompts.map(({ name }) => name),
    close: () => client.close(),
  };
}
