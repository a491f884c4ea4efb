import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { SAMPLE_PROMPT } from "@/lib/client/samples/sample";
import { env } from "@/lib/env";
import { type DemoAccount, demoFile, readDemoAccount } from "@/lib/server/make-demo-account";
import { runCommand } from "./run-command";

const POLL_EVERY_MS = 500;

/** `npm run demo -- "a prompt"`: draws a picture the way any API client would. */
await runCommand(async () => {
  const account = requireAccount();
  const headers = { Authorization: `Bearer ${account.api_key}`, "Content-Type": "application/json" };
  const prompt = process.argv.slice(2).join(" ") || SAMPLE_PROMPT;
  const created = await call(`${account.base_url}/api/v1/generate`, {
    method: "POST",
    headers,
    body: JSON.stringify({ scene: "text-to-image", prompt }),
  });
  const id = String(created.task_id);
  say(`${id}: ${created.credits_used} credit(s) charged, ${created.credits_remaining} left\n`);
  const image = await waitForImage(`${account.base_url}/api/v1/tasks/${id}`, headers);
  const file = `${id}.png`;
  const response = await fetch(image);
  if (!response.ok) throw new Error(`The image could not be downloaded: ${response.status}.`);
  writeFileSync(file, await response.bytes());
  say(`${process.cwd()}/${file}\n`);
});

function requireAccount(): DemoAccount {
  // A demo.json may be left over from an embedded database; its key no longer works.
  if (env().DATABASE_URL) {
    throw new Error(
      "Only the embedded database has a demo account, and DATABASE_URL is set. npm run -s admin -- user create " +
        "creates a user, key create a key; /docs has a program that draws with it.",
    );
  }
  const account = readDemoAccount();
  if (account) return account;
  throw new Error(`There is no demo account in ${demoFile()}. Run npm start first, and keep it running.`);
}

async function call(url: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    throw new Error(`${new URL(url).origin} does not answer. Run npm start first, and keep it running.`, {
      cause,
    });
  });
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.status} ${body.error?.code}: ${body.error?.message}`);
  return body;
}

async function waitForImage(url: string, headers: Record<string, string>): Promise<string> {
  const startedAt = Date.now();
  for (;;) {
    const task = await call(url, { headers });
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    say(
      `${process.stdout.isTTY ? "\r" : ""}${task.status} (${seconds} s)${process.stdout.isTTY ? " " : "\n"}`,
    );
    if (task.status === "success" || task.status === "failed") say(process.stdout.isTTY ? "\n" : "");
    if (task.status === "success") return String((task.images as string[])[0]);
    if (task.status === "failed") throw new Error(String(task.error));
    await sleep(POLL_EVERY_MS);
  }
}

function say(text: string): void {
  process.stdout.write(text);
}
