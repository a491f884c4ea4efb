import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MCP_VERSION } from "@/lib/contract/mcp";

const entry = JSON.parse(readFileSync("server.json", "utf8"));

test("the registry's entry has the served version, and is not too long", () => {
  expect(entry.version).toBe(MCP_VERSION);
  expect(entry.name).toMatch(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/);
  expect(entry.description.length).toBeLessThanOrEqual(100);
  expect(entry.remotes).toMatchObject([{ type: "streamable-http", url: "https://{host}/mcp" }]);
});
