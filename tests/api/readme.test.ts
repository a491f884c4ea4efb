import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newPerson, sharedServer } from "../support/api";

const server = sharedServer();
const readme = readFileSync("README.md", "utf8");

/** The README's one example in a language that calls the API, for this server and a key. */
function example(language: string, key: string): string {
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, code]) => code ?? "",
  );
  const code = blocks.find((block) => block.includes("/api/v1/generate")) ?? "";
  return code.replaceAll("http://localhost:3000", server.url).replaceAll("YOUR_API_KEY", key);
}

function outputOf(command: string, words: string[]): Promise<string> {
  const child = spawn(command, words);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve) => child.once("close", () => resolve(output)));
}

describe("the README's examples run as they stand", () => {
  test("cURL", async () => {
    const { key } = await newPerson(server);
    const answer = JSON.parse(await outputOf("sh", ["-c", `${example("sh", key).trim()} -s`]));
    expect(answer).toMatchObject({ status: "pending", credits_used: 1 });
  });

  test("JavaScript", async () => {
    const { key } = await newPerson(server);
    const output = await outputOf(process.execPath, ["--input-type=module", "-e", example("js", key)]);
    expect(output.trim()).toMatch(/^task_\w{26}$/);
  });

  const hasRequests = spawnSync("python3", ["-c", "import requests"]).status === 0;
  test.runIf(hasRequests)("Python", async () => {
    const { key } = await newPerson(server);
    const output = await outputOf("python3", ["-c", example("python", key)]);
    expect(output).toMatch(/^Images: \['http:.*\.png'\]/);
  });
});
