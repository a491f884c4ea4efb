import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RETRY_PAUSES_SECONDS, retrySamples } from "@/lib/client/samples/retry-samples";
import { IDEMPOTENCY_HOLD_SECONDS } from "@/lib/contract/idempotency";

const CREATED = '{"task_id":"task_1"}';

/** The responses in order; the last one is repeated. */
let answers: number[] = [];
let keys: unknown[] = [];

const server = createServer((request, response) => {
  keys.push(request.headers["idempotency-key"]);
  const status = answers[Math.min(keys.length, answers.length) - 1] ?? 500;
  request.resume();
  // No response at all.
  if (status === 0) return request.socket.destroy();
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(status === 201 ? CREATED : `{"error":{"code":"e${status}"}}`);
});

const [curl, python, javaScript] = [0, 1, 2].map((place) => (origin: string) => {
  return retrySamples(origin)[place]?.code ?? "";
}) as [Sample, Sample, Sample];
type Sample = (origin: string) => string;

/** The samples unchanged, except that their pauses take no time. */
const LANGUAGES = {
  cURL: { command: "sh", words: (origin: string) => ["-c", `sleep() { :; }\n${curl(origin)}`] },
  JavaScript: {
    command: process.execPath,
    words: (origin: string) => [
      "--input-type=module",
      "-e",
      javaScript(origin).replace(/import .* "node:timers\/promises";/, "const sleep = async () => {};"),
    ],
  },
  Python: {
    command: "python3",
    words: (origin: string) => ["-c", `import time\ntime.sleep = lambda _: None\n${python(origin)}`],
  },
};
const hasRequests = spawnSync("python3", ["-c", "import requests"]).status === 0;

const directory = mkdtempSync(path.join(tmpdir(), "samples-"));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

async function run(language: keyof typeof LANGUAGES, statuses: number[]) {
  [answers, keys] = [statuses, []];
  const { command, words } = LANGUAGES[language];
  const { port } = server.address() as AddressInfo;
  const child = spawn(command, words(`http://127.0.0.1:${port}`), { cwd: directory });
  let [output, fault] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    fault += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, output, fault, tries: keys.length, keys: new Set(keys).size };
}

test("the samples retry for longer than an abandoned request holds its key", () => {
  const last = RETRY_PAUSES_SECONDS.reduce((sum: number, pause) => sum + pause, 0);
  expect(last).toBeGreaterThan(IDEMPOTENCY_HOLD_SECONDS);
});

describe.each(["cURL", "JavaScript", ...(hasRequests ? (["Python"] as const) : [])] as const)(
  "%s",
  (language) => {
    test("waits while the first request is running, and prints the final response", async () => {
      const { code, output, tries, keys } = await run(language, [0, 409, 429, 503, 201]);
      expect({ code, tries, keys }).toEqual({ code: 0, tries: 5, keys: 1 });
      expect(output).toContain("task_1");
    });

    test("reports that no response came in all that time", async () => {
      const { code, output, fault, tries } = await run(language, [409]);
      expect({ code, output, tries }).toEqual({ code: 1, output: "", tries: RETRY_PAUSES_SECONDS.length });
      expect(fault).toContain("Still no response.");
    });

    test("does not retry an invalid request", async () => {
      const { code, output, fault, tries } = await run(language, [422]);
      expect({ code, output, tries }).toEqual({ code: 1, output: "", tries: 1 });
      expect(fault).toContain("e422");
    });
  },
);
