import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { newPerson, PROMPT, sharedServer, submit, waitForTask } from "../support/api";
import { type Answer, type Listed, NAMES } from "../support/mcp";

const server = sharedServer();

/** Where the inspector keeps what it knows of servers. */
const home = mkdtempSync(path.join(tmpdir(), "girlgenerator-inspector-"));

const INSPECTOR = "node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js";

/** Has the inspector's command line ask. */
async function inspect<Result = Answer>(era: string, key: string, ...words: string[]): Promise<Result> {
  const at = [`${server.url}/mcp`, "--transport", "http", "--protocol-era", era];
  const headers = ["--header", `Authorization: Bearer ${key}`];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [INSPECTOR, "--cli", ...at, ...headers, "--method", ...words],
    { env: { ...process.env, HOME: home } },
  );
  return JSON.parse(stdout);
}

/** Makes it call tools. */
function callFor(era: string, key: string) {
  return (name: string, args: Record<string, unknown> = {}) => {
    const pairs = Object.entries(args).map(([field, value]) => `${field}=${JSON.stringify(value)}`);
    const given = pairs.length > 0 ? ["--tool-arg", ...pairs] : [];
    return inspect(era, key, "tools/call", "--tool-name", name, ...given);
  };
}

describe("the inspector", () => {
  const asked = { prompt: PROMPT, model: "plain" };

  test.each(["modern", "legacy"])("lists the tools and draws, in the %s era", async (era) => {
    const { key } = await newPerson(server, 20);
    const [{ tools }, { structuredContent }] = await Promise.all([
      inspect<{ tools: Listed[] }>(era, key, "tools/list"),
      callFor(era, key)("generate_image", asked),
    ]);
    expect(tools.map(({ name }) => name).sort()).toEqual(NAMES.toSorted());
    expect(structuredContent?.task).toMatchObject({ status: "success" });
  });

  // Each call is a process of a second of a core; `mcp.test.ts` has the protocol's own clients call every tool.
  test("passes on lists, numbers and nothing", async () => {
    const { key } = await newPerson(server, 20);
    const call = callFor("modern", key);
    const task = await waitForTask(server, key, await submit(server, key));
    const answers = await Promise.all([
      call("edit_image", { prompt: PROMPT, model: "one-reference", image_input: task.images }),
      call("list_tasks", { limit: 3 }),
      call("get_credits"),
    ]);
    expect(answers.map(({ structuredContent }) => structuredContent)).toMatchObject([
      { task: { status: "success", scene: "image-to-image" } },
      { tasks: expect.any(Array) },
      { credits_remaining: expect.any(Number) },
    ]);
  });
});
