import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { databaseEnv, newPerson, PROMPT } from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude, countOf, unfinished } from "./conclude";

const isEmbedded = inject("database") === "embedded";
const STALLS = inject("isFull") ? 20 : 4;

/** Everything that a late result could change. */
async function snapshot(server: TestServer): Promise<unknown> {
  const query = (text: string) => server.command("query", { text });
  return {
    tasks: await query("select * from tasks order by id"),
    images: await query("select * from images order by id"),
    transfers: await query("select * from ledger_transfers order by id"),
    accounts: await query("select * from ledger_accounts order by id"),
  };
}

function storedImages({ dataDir }: TestServer): string[] {
  const names = readdirSync(path.join(dataDir, "files"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".png"));
}

const lateResults = (server: TestServer) => server.log().split('"settled":false').length - 1;

test("a worker that stalls past its lease and then finishes has no effect", async (context) => {
  const dataDir = newDataDir();
  const gate = path.join(dataDir, "gate");
  const laterGate = path.join(dataDir, "later-gate");
  const env = {
    ...(await databaseEnv()),
    TEST_GATE: gate,
    TEST_LATER_GATE: laterGate,
    WORKER_CONCURRENCY: String(2 * STALLS),
  };
  const web = isEmbedded ? undefined : await startServer({ ...env, ROLE: "web" }, dataDir);
  const stalling = { TEST_STALLS: String(STALLS), ...(web && { ROLE: "worker" }) };
  const slow = await startServer({ ...env, ...stalling }, dataDir);
  const { userId } = await newPerson(slow);
  await slow.command("submitMany", { userId, count: STALLS, models: ["stubborn"], prompt: PROMPT });
  const atWork = (server: TestServer, attempt: number) =>
    countOf(server, `select count(*) from tasks where status = 'processing' and attempt = ${attempt}`);
  const patience = { timeout: PATIENCE_MS, interval: 200 };
  await expect.poll(() => atWork(slow, 1), patience).toBe(STALLS);

  let other: TestServer | undefined;
  const stalledAt = Date.now();
  if (web) {
    slow.signal("SIGSTOP");
    other = await startServer({ ...env, ROLE: "worker" }, dataDir);
  } else {
    // With a single process, everything would stall, so the lease is made to expire instead.
    const text = "update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'";
    await slow.command("query", { text });
  }
  const observer = web ?? slow;
  await expect.poll(() => atWork(observer, 2), patience).toBe(STALLS);
  const recoveriesMs = [Date.now() - stalledAt];

  // The late results arrive while others are working on the tasks.
  const before = await snapshot(observer);
  writeFileSync(gate, "");
  slow.signal("SIGCONT");
  await expect.poll(() => lateResults(slow), patience).toBe(STALLS);
  expect(await snapshot(observer)).toEqual(before);
  expect(storedImages(observer)).toEqual([]);

  writeFileSync(laterGate, "");
  await expect.poll(() => unfinished(observer), patience).toBe(0);
  expect(storedImages(observer)).toHaveLength(STALLS);
  await conclude(context, observer, { fault: "stall past the lease", times: STALLS, recoveriesMs });
  for (const server of [slow, other, web]) if (server) await discardServer(server);
});
