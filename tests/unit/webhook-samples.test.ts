import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NODE_RECEIVER, PYTHON_RECEIVER, SAMPLE_PORT } from "@/lib/client/samples/webhook-samples";
import { newSecret } from "@/lib/webhooks/seal-secret";
import { signatureHeaders } from "@/lib/webhooks/sign";
import { freePort } from "../support/free-port";
import { PATIENCE_MS } from "../support/patience";

const LANGUAGES = {
  Node: { command: process.execPath, words: ["--input-type=module", "-e"], code: NODE_RECEIVER },
  Python: { command: "python3", words: ["-c"], code: PYTHON_RECEIVER },
};
const hasPython = spawnSync("python3", ["-c", "import hmac; ''.removeprefix"]).status === 0;

let receiver: ChildProcess | undefined;
afterEach(() => receiver?.kill());

/** Starts a sample, changed only in its port, and waits until it responds. */
async function start(language: keyof typeof LANGUAGES, secret: string) {
  const { command, words, code } = LANGUAGES[language];
  const port = await freePort();
  receiver = spawn(command, [...words, code.replace(String(SAMPLE_PORT), String(port))], {
    env: { ...process.env, WEBHOOK_SECRET: secret },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const printed: string[] = [];
  receiver.stdout?.on("data", (chunk) => printed.push(String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  const post = async (headers: Record<string, string>, body: string) =>
    (await fetch(url, { method: "POST", headers, body })).status;
  await vi.waitFor(() => post({}, ""), { timeout: PATIENCE_MS, interval: 100 });
  return { post, printed: () => printed.join("") };
}

describe.each(["Node", "Python"] as const)("the receiver in %s", (language) => {
  test.skipIf(language === "Python" && !hasPython)("accepts our messages, and nothing else", async () => {
    const secret = newSecret();
    const { post, printed } = await start(language, secret);
    const now = Math.floor(Date.now() / 1_000);
    const message = { id: "msg_1", body: '{"type":"task.succeeded","data":{"task_id":"ä"}}' };
    const sign = (secrets: string[], at = now) => signatureHeaders(message, secrets, at);
    expect(await post(sign([newSecret(), secret]), message.body)).toBe(204);
    expect(await post(sign([newSecret()]), message.body)).toBe(401);
    expect(await post(sign([secret], now - 600), message.body)).toBe(401);
    expect(await post(sign([secret]), `${message.body} `)).toBe(401);
    expect(await post({}, message.body)).toBe(401);
    await expect.poll(printed).toMatch(/^msg_1 task\.succeeded .*ä/);
  });
});
