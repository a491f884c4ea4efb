import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import {
  databaseEnv,
  generate,
  newPerson,
  PROMPT,
  request,
  submit,
  VALID,
  waitForTask,
} from "../support/api";
import { discardServer, newDataDir, startServer } from "../support/start-server";
import { conclude } from "./conclude";

const isFull = inject("isFull");
const HOUR_MS = 3_600_000;
const SLOTS = 4;
const WAITING = isFull ? 20 : 4;

test("a clock that is set back an hour stops nothing", async (context) => {
  const dataDir = newDataDir();
  const gate = path.join(dataDir, "gate");
  const env = { ...(await databaseEnv()), TEST_GATE: gate, WORKER_CONCURRENCY: String(SLOTS) };
  const server = await startServer(env, dataDir);
  const { userId, key } = await newPerson(server, 1_000);
  await waitForTask(server, key, await submit(server, key));
  await server.command("submitMany", { userId, count: SLOTS, models: ["gated"], prompt: PROMPT });
  const text = "select count(*)::integer as n from tasks where status = 'processing'";
  await expect.poll(async () => (await server.command("query", { text }))[0]?.n).toBe(SLOTS);
  await server.command("submitMany", { userId, count: WAITING, models: ["plain"], prompt: PROMPT });

  await server.command("setClockBack", { ms: HOUR_MS });
  const setBackAt = Date.now();
  writeFileSync(gate, "");
  expect((await request(server, "/api/health")).status).toBe(200);
  const answer = await generate(server, key, VALID);
  expect(answer.status).toBe(201);
  const [, seconds] = /t=(\d+)/.exec(answer.headers.get("ratelimit") ?? "") ?? [];
  // Requests that are further ahead than a window no longer count.
  expect(Number(seconds)).toBeLessThanOrEqual(60);
  const { task_id } = await answer.json();
  expect((await waitForTask(server, key, task_id)).status).toBe("success");
  const recoveriesMs = [Date.now() - setBackAt];
  await conclude(context, server, { fault: "clock set back an hour", times: 1, recoveriesMs });
  await discardServer(server);
});
