import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { databaseEnv, newPerson, PROMPT } from "../support/api";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { type Received, startReceiver, verified } from "../support/webhook-receiver";
import { countOf } from "./conclude";

const BATCH = 6;
/** The point in a delivery's life at which its process is killed, and how. */
const LIVES: { dies: string; env?: Record<string, string>; kills?: "asked" | "answered" }[] = [
  { dies: "with the end of its task not committed", env: { TEST_KILL: "settlement:2" } },
  { dies: "with the end of its task committed", env: { TEST_KILL: "end:2" } },
  { dies: "before the receiver has answered", kills: "asked" },
  { dies: "after the receiver has answered", kills: "answered" },
];

// On one kind of database only, because the statements are the same on both and each kill needs a start.
test.runIf(inject("database") === "embedded")(
  "a process killed at any point of a delivery's life loses nothing, and signs nothing wrongly",
  async () => {
    const [folder, kept] = [newDataDir(), newDataDir()];
    const env = {
      ...(await databaseEnv()),
      LOG_LEVEL: "warn",
      TEST_JUDGE: "beach",
      TEST_KILL_LOG: path.join(kept, "kills"),
    };
    writeFileSync(env.TEST_KILL_LOG, "");
    let server: TestServer | undefined;
    let kills: "asked" | "answered" | undefined;
    const killNow = (when: typeof kills) => {
      if (kills === when) server?.signal("SIGKILL");
    };
    const receiver = await startReceiver(() => {
      killNow("asked");
      setTimeout(() => killNow("answered"), 0);
      return { status: 200 };
    });

    // It runs from the beginning, because pending deliveries are attempted as soon as a process starts.
    Object.assign(env, { TEST_FAR_HOSTS: JSON.stringify(receiver.hosts) });
    const first = await startServer(env, folder);
    const person = await newPerson(first, 1_000);
    const scopes = ["manage" as const];
    const key = await first.command("createKey", { userId: person.userId, name: "Manager", scopes });
    const made = await fetch(`${first.url}/api/v1/webhooks`, {
      method: "POST",
      headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
      body: JSON.stringify({ url: receiver.url("/hook") }),
    });
    const { secret } = await made.json();
    await first.stop();

    for (const life of LIVES) {
      const mortal = await startServer({ ...env, ...life.env }, folder);
      server = mortal;
      kills = life.kills;
      const input = { userId: person.userId, count: BATCH, models: ["plain", "declines"], prompt: PROMPT };
      // Killed in the middle of a response, as intended.
      await mortal.command("submitMany", input).catch(() => {});
      await mortal.ended();
      kills = undefined;
    }

    const last = await startServer(env, folder);
    const unfinished = "select count(*) from tasks where finished_at is null";
    await expect.poll(() => countOf(last, unfinished), { timeout: 120_000, interval: 200 }).toBe(0);
    const untold = "select count(*) from webhook_deliveries where status <> 'succeeded'";
    await expect.poll(() => countOf(last, untold), { timeout: 60_000, interval: 200 }).toBe(0);
    const tasks = await last.command("query", { text: "select id, status from tasks order by id" });
    expect(told(receiver.received, secret)).toEqual(tasks);
    await discardServer(last);
    await receiver.stop();
    rmSync(kept, { recursive: true });
  },
);

/** The final status of each delivered task; repeated deliveries must have the same id. */
function told(received: Received[], secret: string) {
  const byTask = new Map<string, { ids: Set<unknown>; status: string }>();
  for (const one of received) {
    const { task_id, status } = verified(one, secret).data as { task_id: string; status: string };
    const known = byTask.get(task_id) ?? { ids: new Set(), status };
    byTask.set(task_id, { ids: known.ids.add(one.headers["webhook-id"]), status });
  }
  for (const { ids } of byTask.values()) expect(ids.size).toBe(1);
  return [...byTask].map(([id, { status }]) => ({ id, status })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
