import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { databaseEnv, newPerson, PROMPT } from "../support/api";
import { KILL_POINTS, type Kill, type KillPoint } from "../support/kill-points";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude, countOf, unfinished } from "./conclude";
import { DELIVERY_DEATHS, startToldReceiver } from "./deliveries";

const isEmbedded = inject("database") === "embedded";
const KILLS = inject("isFull") ? 200 : KILL_POINTS.length;
const TASKS = KILLS * 10;
/** Tasks submitted at once, some of which the model refuses. */
const BATCH = 10;
const MODELS = [...Array<string>(BATCH - 1).fill("plain"), "declines"];
/** The load: at least this many tasks are waiting, besides those of killed processes. */
const BACKLOG = 5;

/** Each try has its own, because tasks of an earlier one would be nobody's. */
let folder: string;
let killLog: string;

const kills = (): Kill[] =>
  readFileSync(killLog, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** The point at which a process is killed, and at which pass: about ten tasks after its start. */
const fate = (point: KillPoint, life: number) => ({
  TEST_KILL: `${point}:${6 + (life % 9)}`,
  TEST_KILL_LOG: killLog,
});

/** Starts a process that will be killed, possibly before it is ready. */
async function startMortal(env: Record<string, string>, dataDir: string): Promise<TestServer | undefined> {
  const before = kills().length;
  try {
    return await startServer(env, dataDir);
  } catch (error) {
    if (kills().length === before) throw error;
    return undefined;
  }
}

/** The number of tasks that have not been started. */
const untouched = (server: TestServer) =>
  countOf(server, "select count(*) from tasks where status = 'pending'");

/** Keeps tasks waiting until the server dies or `isOver` returns true. */
async function feed(server: TestServer, userId: string, isOver: () => boolean): Promise<void> {
  try {
    while (!isOver()) {
      if ((await untouched(server)) < BACKLOG) await submitMany(server, userId, BATCH);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } catch (error) {
    // Killed in the middle of a request, as intended.
    if (!String(error).includes("The server ended.")) throw error;
  }
}

function submitMany(server: TestServer, userId: string, count: number): Promise<void> {
  return server.command("submitMany", { userId, count, models: MODELS, prompt: PROMPT });
}

/** On an embedded database, there is one process at a time, which does everything, deliveries of webhooks as well. */
async function killOneAfterAnother(
  env: Record<string, string>,
  userId: string,
  receiver: Awaited<ReturnType<typeof startToldReceiver>>,
): Promise<void> {
  for (let life = 0; life < KILLS; life++) {
    const point = KILL_POINTS[life % KILL_POINTS.length] as KillPoint;
    const server = await startMortal({ ...env, ...fate(point, life) }, folder);
    if (!server) continue;
    await feed(server, userId, () => false);
    await server.ended();
  }
  for (const death of DELIVERY_DEATHS) {
    const server = await startServer(env, folder);
    receiver.killAtDelivery(server, death);
    // Killed in the middle of a response, as intended.
    await submitMany(server, userId, BATCH).catch(() => {});
    await server.ended();
  }
}

const LANES = 3;

/** On a server, several processes run and are killed in parallel: five of six are workers, the sixth takes submissions. */
async function killSideBySide(web: TestServer, env: Record<string, string>, userId: string): Promise<void> {
  let life = 0;
  let living = LANES;
  const lane = async () => {
    for (let mine = life++; mine < KILLS; mine = life++) {
      const point = KILL_POINTS[mine % KILL_POINTS.length] as KillPoint;
      const role = point === "submission" ? "web" : "worker";
      const server = await startMortal({ ...env, ROLE: role, ...fate(point, mine) }, folder);
      if (server && role === "web") await submitMany(server, userId, 2 * BATCH).catch(() => {});
      await server?.ended();
    }
    living--;
  };
  const lanes = Array.from({ length: LANES }, lane);
  await Promise.all([feed(web, userId, () => living === 0), ...lanes]);
}

/** The time until the tasks of a killed process had ended, or were taken by another one that was killed as well. */
async function recoveries(server: TestServer): Promise<number[]> {
  const text = "select id, extract(epoch from finished_at) * 1000 as ms from tasks";
  const ends = new Map((await server.command("query", { text })).map(({ id, ms }) => [id, Number(ms)]));
  const all = kills();
  return all.flatMap(({ at, tasks }) => {
    const waits = tasks
      .map((id) => {
        const next = all.find((kill) => kill.at > at && kill.tasks.includes(id));
        return Math.min(ends.get(id) ?? Number.POSITIVE_INFINITY, next?.at ?? Number.POSITIVE_INFINITY) - at;
      })
      // Tasks that ended before the kill need no recovery.
      .filter((wait) => wait > 0);
    return waits.length > 0 ? [Math.max(...waits)] : [];
  });
}

test("a process killed at any point of a task's or delivery's life loses nothing", async (context) => {
  folder = newDataDir();
  killLog = path.join(folder, "kills");
  writeFileSync(killLog, "");
  // On one kind of database only, because deliveries' statements are the same on both.
  const receiver = isEmbedded ? await startToldReceiver() : undefined;
  const env = { ...(await databaseEnv()), LOG_LEVEL: "warn", TEST_JUDGE: "beach", ...receiver?.env };
  const first = await startServer({ ...env, ...(!isEmbedded && { ROLE: "web" }) }, folder);
  const person = await newPerson(first, 10 * TASKS);
  const { userId } = person;
  if (receiver) {
    await receiver.listenTo(first, person);
    await first.stop();
    await killOneAfterAnother(env, userId, receiver);
  } else {
    await killSideBySide(first, env, userId);
  }
  const last = await startServer({ ...env, ...(!isEmbedded && { ROLE: "worker" }) }, folder);
  const missing = TASKS - (await countOf(last, "select count(*) from tasks"));
  if (missing > 0) await submitMany(last, userId, missing);
  const times = kills().length;
  expect(new Set(kills().map(({ point }) => point)).size).toBe(KILL_POINTS.length);
  expect(times).toBe(KILLS);
  await expect.poll(() => unfinished(last), { interval: 200 }).toBe(0);
  const recoveriesMs = await recoveries(last);
  await conclude(context, last, { fault: "SIGKILL at six points", times, recoveriesMs });
  await receiver?.conclude(last);
  if (!isEmbedded) await first.stop();
  await discardServer(last);
});
