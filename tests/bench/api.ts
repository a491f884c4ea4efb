import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { newSecretPath } from "@/lib/ids";
import { COPY_KINDS } from "@/lib/media/copy-kinds";
import { folderStore } from "@/lib/media/folder-store";
import { pathOfCopy } from "@/lib/media/image-store";
import { jobIdOf } from "@/lib/queue/enqueue-task";
import { PROMPT } from "../support/api";
import { createDatabase, startPostgres } from "../support/start-postgres";
import { discardServer, startServer } from "../support/start-server";
import { serverOf } from "./cpu-time";
import { type Call, compare, type Side } from "./load";
import { CREDITS, makePeople, type Person, query } from "./people";

/**
 * `npm run bench:api`: compares the API with an equivalent built on Fastify and pg, with itself on one hot account, and with
 * itself on the embedded database. Both sides take turns; each comparison prints the median of the ratios. Names of comparisons
 * as arguments select them; `ROUNDS` and `SECONDS` change how long each takes.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SECONDS = Number(process.env.SECONDS ?? 4);
const CONNECTIONS = 16;
const ACCOUNTS = 1_000;
const LINE = 50_000;
const THUMBNAIL_BYTES = 30_000;

const only = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(line);

async function startBare(
  env: Record<string, string>,
): Promise<{ url: string; pid: number; stop: () => void }> {
  const child = fork("tests/bench/bare-server.ts", [], {
    execArgv: ["--disable-warning=ExperimentalWarning", "--import", "./lib/load-typescript.ts"],
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("message", ({ ready }: { ready: string }) => resolve(ready));
    child.once("exit", (code) => reject(new Error(`The bare server ended with ${code}.`)));
  });
  return { url, pid: child.pid ?? 0, stop: () => child.disconnect() };
}

const post = ({ key }: Person, model = "sketch"): Call => ({
  path: "/api/v1/generate",
  method: "POST",
  key,
  body: JSON.stringify({ scene: "text-to-image", prompt: PROMPT, model, aspect_ratio: "1:1" }),
});

const postgres = await startPostgres();
const databaseUrl = await createDatabase(postgres.url);
const quiet = { LOG_LEVEL: "warn", SIGNUP_CREDITS: "0" };
const ours = await startServer({ ...quiet, DATABASE_URL: databaseUrl, ROLE: "web" });
const models = await (await fetch(new URL("/api/v1/models", ours.url))).text();
const picture = `${newSecretPath()}.webp`;
const thumbnail = pathOfCopy(picture, COPY_KINDS.small.ending);
const folder = path.join(ours.dataDir, "files");
await folderStore(folder).put(thumbnail, randomBytes(THUMBNAIL_BYTES));
const bare = await startBare({
  DATABASE_URL: databaseUrl,
  MODELS: models,
  STATIC_FILE: path.join(folder, thumbnail.slice(0, 2), thumbnail),
});
const everybody = await makePeople(databaseUrl, "many", { accounts: ACCOUNTS, keysEach: 1 });
const hot = await makePeople(databaseUrl, "hot", { accounts: 1, keysEach: ACCOUNTS });

const databasePid = await serverOf(databaseUrl);
const us = { url: ours.url, pids: [ours.pid, databasePid] };
const them = { url: bare.url, pids: [bare.pid, databasePid] };

/** Resets rate limits, and trims the tables to the same size on both sides. */
const before = () => query(databaseUrl, "truncate rate_limits");
const load = { rounds: ROUNDS, connections: CONNECTIONS, seconds: SECONDS, before };

/** Creates a task per account. @returns the requests that read them */
async function makeTasks(status: "pending" | "success" = "pending"): Promise<Call[]> {
  const tasks = await query<{ id: string; user_id: string }>(
    databaseUrl,
    `insert into tasks (id, user_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits,
      status, attempt, finished_at)
    select 'task_01b' || lpad((row_number() over ())::text, 23, '0'), id, 'api', 'text-to-image', $1, '1:1', 1024, 1024, '{}',
      'sketch', 1, 1, $2, 1, case $2 when 'success' then now() end
    from users where id like 'user_many_%' returning id, user_id`,
    [PROMPT, status],
  );
  await query(
    databaseUrl,
    `insert into images (id, task_id, position, path, content_type, width, height, bytes)
    select 'image_' || id, id, 0, 'bench/' || id || '.png', 'image/png', 1024, 1024, 1600000 from tasks
    where id like 'task_01b%' and status = 'success'`,
  );
  const keys = new Map(everybody.map(({ userId, key }) => [userId, key]));
  return tasks.map(({ id, user_id }) => ({ path: `/api/v1/tasks/${id}`, key: keys.get(user_id) }));
}

async function removeTasks(): Promise<void> {
  // Cascades are triggers, which are off.
  await query(databaseUrl, "delete from images where task_id like 'task_01b%'");
  await query(databaseUrl, "delete from tasks where id like 'task_01b%'");
}

/** Has those tasks wait behind many others. */
async function makeLine(): Promise<void> {
  await removeLine();
  const ids = await query<{ id: string }>(databaseUrl, "select id from tasks where id like 'task_01b%'");
  await query(
    databaseUrl,
    `insert into pgboss.job (id, name, created_on)
    select gen_random_uuid(), 'generate', now() - interval '1 minute' from generate_series(1, $2)
    union all select unnest($1::uuid[]), 'generate', now()`,
    [ids.map(({ id }) => jobIdOf(id)), LINE],
  );
  await query(databaseUrl, "vacuum (analyze) pgboss.job");
}

async function removeLine(): Promise<void> {
  await query(databaseUrl, "delete from pgboss.job where name = 'generate'");
  await query(databaseUrl, "vacuum (analyze) pgboss.job");
}

async function compareReads(name: string, status: "pending" | "success"): Promise<string> {
  const calls = await makeTasks(status);
  const sides = [us, them].map((side) => ({ ...side, calls, wanted: 200 }));
  const line = await compare(name, sides as [Side, Side], load);
  await removeTasks();
  return line;
}

const comparisons: Record<string, () => Promise<string>> = {
  "get-task": () => compareReads("GET task ÷ Fastify + pg, the same three statements", "pending"),
  "get-finished": () =>
    compareReads("GET finished task ÷ Fastify + pg, the same three statements", "success"),
  "long-line": async () => {
    const calls = await makeTasks();
    const side = { ...us, calls, wanted: 200 };
    const line = await compare(
      `GET task, ${LINE} in line ÷ nobody in line`,
      [
        { ...side, prepare: makeLine },
        { ...side, prepare: removeLine },
      ],
      load,
    );
    await removeLine();
    await removeTasks();
    return line;
  },
  "post-generate": () =>
    compare(
      "POST generate ÷ Fastify + pg, the same eight statements",
      [
        { ...us, calls: everybody.map((person) => post(person)), wanted: 201 },
        { ...them, calls: everybody.map((person) => post(person)), wanted: 201 },
      ],
      load,
    ),
  "get-models": () =>
    compare(
      "GET models ÷ Fastify, a constant",
      [
        { ...us, calls: [{ path: "/api/v1/models" }], wanted: 200 },
        { ...them, calls: [{ path: "/api/v1/models" }], wanted: 200 },
      ],
      { ...load, before: async () => {} },
    ),
  thumbnail: () =>
    compare(
      "A thumbnail asked again ÷ a static file of that size",
      [
        { ...us, calls: [{ path: `/files/${picture}?size=small` }], wanted: 200 },
        { ...them, calls: [{ path: "/static" }], wanted: 200 },
      ],
      { ...load, before: async () => {} },
    ),
  "hot-account": () =>
    compare(
      "POST on one hot account ÷ on 1,000 accounts",
      [
        { ...us, calls: hot.map((person) => post(person)), wanted: 201 },
        { ...us, calls: everybody.map((person) => post(person)), wanted: 201 },
      ],
      load,
    ),
  embedded: async () => {
    // Both sides have a worker, whose one model waits for a gate that stays shut: nothing is drawn beside.
    const both = { ...quiet, ROLE: "all", WORKER_CONCURRENCY: "1", TEST_GATE: "/nowhere" };
    const undrawn = (person: Person) => post(person, "gated");
    const alone = await startServer({ ...both, DATABASE_URL: "" }, undefined, { livesLong: true });
    const served = await startServer({ ...both, DATABASE_URL: databaseUrl });
    // The same number of accounts on both sides, because each submission counts its account's waiting tasks.
    const people: Person[] = [];
    while (people.length < 200) {
      const email = `ada-${people.length}@example.com`;
      const userId = await alone.command("createUser", {
        email,
        password: "a long passphrase",
        credits: CREDITS,
      });
      people.push({ userId, key: await alone.command("createKey", { userId, name: "Bench" }) });
    }
    const others = everybody.slice(0, people.length);
    const line = await compare(
      "POST at one connection, embedded ÷ PostgreSQL",
      [
        { url: alone.url, pids: [alone.pid], calls: people.map(undrawn), wanted: 201 },
        { url: served.url, pids: [served.pid, databasePid], calls: others.map(undrawn), wanted: 201 },
      ],
      {
        ...load,
        connections: 1,
        before: async () => {
          await before();
          await alone.command("query", { text: "truncate rate_limits" });
        },
      },
    );
    say(`the embedded ledger: ${JSON.stringify(await alone.command("ledgerFaults"))}\n`);
    await discardServer(alone);
    await discardServer(served);
    return line;
  },
};

try {
  for (const [name, run] of Object.entries(comparisons)) {
    if (only.length === 0 || only.includes(name)) say(await run());
  }
  const faults = await ours.command("ledgerFaults");
  say(
    faults.length === 0
      ? "the ledger balances\n"
      : `the ledger does not balance: ${JSON.stringify(faults.slice(0, 10))}\n`,
  );
} finally {
  bare.stop();
  await discardServer(ours);
  await postgres.stop();
}
