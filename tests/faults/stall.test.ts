import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test, vi } from "vitest";
import { databaseEnv, newPerson, PROMPT } from "../support/api";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude, countOf, unfinished } from "./conclude";

const isEmbedded = inject("database") === "embedded";
const STALLS = inject("isFull") ? 20 : 4;
const LEASE_TIMEOUT_MS = 60_000;

/** All that a late result could change. */
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

test("a worker that stalls past its lease and then finishes changes nothing", async (context) => {
  const dataDir = newDataDir();
  const gate = path.join(dataDir, "gate");
  const env = await databaseEnv();
  const stalling = {
    ...env,
    TEST_GATE: gate,
    TEST_STALLS: String(STALLS),
    WORKER_CONCURRENCY: String(2 * STALLS),
  };
  const web = isEmbedded ? undefined : await startServer({ ...env, ROLE: "web" }, dataDir);
  const slow = await startServer({ ...stalling, ...(web && { ROLE: "worker" }) }, dataDir);
  const { userId } = await newPerson(slow);
  await slow.command("submitMany", { userId, count: STALLS, models: ["stubborn"], prompt: PROMPT });
  const started = "select count(*) from tasks where status = 'processing'";
  await vi.waitUntil(async () => (await countOf(slow, started)) === STALLS, LEASE_TIMEOUT_MS);
  let other: TestServer | undefined;
  const stalledAt = Date.now();
  if (web) {
    slow.signal("SIGSTOP");
    other = await startServer({ ...env, ROLE: "worker" }, dataDir);
  } else {
    // There is one process, and where it stands still everything does: the lease is cut short instead.
    const text = "update pgboss.job set expire_seconds = 1 where state = 'active'";
    await slow.command("query", { text });
  }
  const observer = web ?? slow;
  await expect.poll(() => unfinished(observer), { timeout: LEASE_TIMEOUT_MS, interval: 200 }).toBe(0);
  const recoveredAt = Date.now();
  const before = await snapshot(observer);
  const images = storedImages(observer);
  expect(images).toHaveLength(STALLS);
  writeFileSync(gate, "");
  slow.signal("SIGCONT");
  await expect.poll(() => lateResults(slow), { timeout: LEASE_TIMEOUT_MS, interval: 200 }).toBe(STALLS);
  expect(await snapshot(observer)).toEqual(before);
  expect(storedImages(observer)).toEqual(images);
  const recoveriesMs = [recoveredAt - stalledAt];
  await conclude(context, observer, { fault: "stall past the lease", times: STALLS, recoveriesMs });
  for (const server of [slow, other, web]) if (server) await discardServer(server);
});
