import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { databaseEnv, newPerson, readTask, submit, waitForTask } from "../support/api";
import { discardServer, newDataDir, startServer } from "../support/start-server";

const endOf = ({ finished_at }: Record<string, unknown>) => Date.parse(String(finished_at));

test("nobody waits for somebody else's line", async () => {
  const dataDir = newDataDir();
  const gate = path.join(dataDir, "gate");
  const env = { ...(await databaseEnv()), TEST_GATE: gate, WORKER_CONCURRENCY: "1" };
  const server = await startServer(env, dataDir);
  const [many, one] = [await newPerson(server), await newPerson(server)];
  const first = await submit(server, many.key, { model: "gated" });
  await expect.poll(async () => (await readTask(server, many.key, first)).status).toBe("processing");
  const line: string[] = [];
  for (let count = 0; count < 4; count++) line.push(await submit(server, many.key, { model: "plain" }));
  const single = await submit(server, one.key, { model: "plain" });
  writeFileSync(gate, "");
  const passed = endOf(await waitForTask(server, one.key, single));
  for (const id of line) {
    expect(endOf(await waitForTask(server, many.key, id))).toBeGreaterThan(passed);
  }
  await discardServer(server);
});
