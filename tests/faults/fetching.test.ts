import { existsSync, readdirSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { databaseEnv, newPerson, submit, waitForTask } from "../support/api";
import { FAR_ADDRESS } from "../support/far-network";
import { startFarServer } from "../support/far-server";
import { PATIENCE_MS } from "../support/patience";
import { plain } from "../support/pictures";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude, countOf } from "./conclude";

/** A dead worker's job is detected within this time. */
const PATIENCE = { timeout: PATIENCE_MS, interval: 100 };

/** The number of pictures in the store. */
function storedFiles({ dataDir }: TestServer): number {
  const folder = path.join(dataDir, "files");
  if (!existsSync(folder)) return 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".txt")).length;
}

test("a process killed while fetching, or while drawing what was fetched, loses nothing", async (context) => {
  const picture = await plain(640, 360).png().toBuffer();
  const asked: string[] = [];
  const held: ServerResponse[] = [];
  const far = await startFarServer(({ url = "" }, response) => {
    asked.push(url);
    if (url === "/second.png") held.push(response);
    else response.end(picture);
  });
  const dataDir = newDataDir();
  const gate = path.join(dataDir, "gate");
  const env = { ...(await databaseEnv()), TEST_GATE: gate };
  const start = async () => {
    const server = await startServer(env, dataDir);
    // Starts a moment after the worker, which is refused until then and retries.
    await server.command("setFarHosts", { hosts: {}, ports: { [FAR_ADDRESS]: far.port } });
    return server;
  };
  const kill = async (server: TestServer) => {
    server.signal("SIGKILL");
    await server.ended();
  };

  const first = await start();
  const { key } = await newPerson(first);
  const urls = ["first", "second"].map((name) => `http://${FAR_ADDRESS}/${name}.png`);
  const id = await submit(first, key, { scene: "image-to-image", model: "gated", image_input: urls });
  await vi.waitUntil(() => held.length === 1 && storedFiles(first) === 1, PATIENCE);
  await kill(first);

  const second = await start();
  await vi.waitUntil(() => held.length === 2, PATIENCE);
  held[1]?.end(picture);
  const drawn = `select count(*) from pgboss.job where name = 'generate' and state = 'active'`;
  await vi.waitUntil(async () => (await countOf(second, drawn)) === 1, PATIENCE);
  await kill(second);

  const third = await start();
  writeFileSync(gate, "");
  expect((await waitForTask(third, key, id)).status).toBe("success");
  expect(asked.toSorted()).toEqual(["/first.png", "/first.png", "/second.png", "/second.png"]);
  await third.command("tidyStore");
  expect(storedFiles(third)).toBe(1);
  await conclude(context, third, { fault: "SIGKILL while references are fetched or drawn from", times: 2 });
  await discardServer(third);
  await far.stop();
});
