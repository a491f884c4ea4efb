import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { PreparingPglite } from "@/db/preparing-pglite";
import { makeKey } from "@/lib/keys/key-format";
import { writeCursor } from "@/lib/list-cursor";
import { copyEmbeddedDatabase } from "../support/database-template";
import { createDatabase, startPostgres } from "../support/start-postgres";
import { discardServer, newDataDir, secretFor, startServer, type TestServer } from "../support/start-server";
import { serverOf } from "./cpu-time";
import { type Execute, fillPrompts, writeSearches } from "./fill-prompts";

/**
 * `npm run bench:search`: how long `GET /api/v1/tasks` takes to search a million tasks of one user, on PostgreSQL and on the
 * embedded database, per kind of query and in total. CPU time is more reliable than wall time on a busy machine. `TASKS` changes
 * the number, `DATABASES` selects one of the two.
 */
const TASKS = Number(process.env.TASKS ?? 1_000_000);
const DATABASES = (process.env.DATABASES ?? "postgres,embedded").split(",");
const USER = "user_01kbenchsearch0000000000000";

const say = (line: string) => void process.stdout.write(`${line}\n`);

type Taken = { wallMs: number; coreMs: number };

/** The CPU time so far of processes, and of the last one's children. */
function coreMsOf(pids: readonly number[]): number {
  const read = (file: string) => {
    try {
      return Number(readFileSync(file, "utf8").split(" ")[0]) / 1e6;
    } catch {
      // The process ended in the meantime.
      return 0;
    }
  };
  return pids
    .flatMap((pid) => readdirSync(`/proc/${pid}/task`).map((task) => `/proc/${pid}/task/${task}/schedstat`))
    .reduce((sum, file) => sum + read(file), 0);
}

function backendsOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);
}

const percentile = (values: number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

const describe = (name: string, taken: Taken[]) => {
  const of = (values: number[]) =>
    `p50 ${percentile(values, 0.5).toFixed(1)}, p95 ${percentile(values, 0.95).toFixed(1)}, worst ${Math.max(...values).toFixed(1)}`;
  const [core, wall] = [taken.map(({ coreMs }) => coreMs), taken.map(({ wallMs }) => wallMs)];
  return `${name} (${taken.length}): ms of a core ${of(core)}; by the clock ${of(wall)}`;
};

/** Several keys, since each may read 300 times a minute. */
async function makeOwner(execute: Execute): Promise<string[]> {
  const keys = Array.from({ length: 4 }, () => makeKey());
  await execute(`insert into users (id, email) values ('${USER}', 'bench@example.com')`);
  await execute(`insert into ledger_accounts (id, kind, user_id) values ('acct_${USER}', 'user', '${USER}')`);
  for (const [i, key] of keys.entries()) {
    const sha256 = createHash("sha256").update(key).digest("hex");
    await execute(
      `insert into api_keys (id, user_id, name, sha256, last_four) values ('key_${i}', '${USER}', 'Bench', '${sha256}', '0000')`,
    );
  }
  return keys;
}

async function fillWith(name: string, execute: Execute): Promise<string[]> {
  const startedAt = performance.now();
  const keys = await makeOwner(execute);
  await fillPrompts(execute, USER, TASKS);
  say(`${name}: ${TASKS} tasks were written in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  return keys;
}

/** Runs each query once to warm up, and once to measure. */
async function measure(
  name: string,
  server: TestServer,
  keys: string[],
  pids: () => number[],
): Promise<void> {
  let asked = 0;
  const ask = async (search: string) => {
    const [before, startedAt] = [coreMsOf(pids()), performance.now()];
    const response = await fetch(`${server.url}/api/v1/tasks?${search}`, {
      headers: { Authorization: `Bearer ${keys[asked++ % keys.length]}` },
    });
    const body = await response.text();
    if (response.status !== 200) throw new Error(`${search}: ${response.status} ${body}`);
    const wallMs = performance.now() - startedAt;
    return {
      wallMs,
      coreMs: coreMsOf(pids()) - before,
      search,
      found: JSON.parse(body).tasks.length as number,
    };
  };
  const micros = (place: number) => String((Date.now() - place * TASKS * 60_000) * 1000);
  const searches = writeSearches(TASKS, (place) => writeCursor(micros(place), "task_0"));
  const all: (Taken & { search: string; found: number })[] = [];
  for (const [kind, texts] of Object.entries(searches)) {
    for (const text of texts) await ask(text);
    const taken: typeof all = [];
    for (const text of texts) taken.push(await ask(text));
    say(describe(`${name}, ${kind}`, taken));
    all.push(...taken);
  }
  say(describe(`${name}, in all`, all));
  const slowest = all.toSorted((a, b) => b.coreMs - a.coreMs).slice(0, 10);
  for (const { search, coreMs, found } of slowest)
    say(`  ${coreMs.toFixed(1)} ms: ${decodeURIComponent(search)} (${found} on the page)`);
}

async function onPostgres(): Promise<void> {
  const postgres = await startPostgres();
  try {
    const databaseUrl = await createDatabase(postgres.url);
    const server = await startServer({
      LOG_LEVEL: "warn",
      ...secretFor({ DATABASE_URL: databaseUrl }),
      DATABASE_URL: databaseUrl,
      ROLE: "web",
    });
    const options =
      "-c session_replication_role=replica -c statement_timeout=0 -c maintenance_work_mem=512MB";
    const client = new pg.Client({ connectionString: databaseUrl, options });
    await client.connect();
    const keys = await fillWith("PostgreSQL", (text) => client.query(text));
    await client.end();
    const databasePid = await serverOf(postgres.url);
    await measure("PostgreSQL", server, keys, () => [server.pid, ...backendsOf(databasePid)]);
    await discardServer(server);
  } finally {
    await postgres.stop();
  }
}

async function onEmbedded(): Promise<void> {
  const dataDir = newDataDir();
  copyEmbeddedDatabase(dataDir);
  const pglite = new PreparingPglite(path.join(dataDir, "db"));
  await pglite.exec("set session_replication_role = replica; set statement_timeout = 0");
  const keys = await fillWith("embedded", (text) => pglite.exec(text));
  await pglite.close();
  const server = await startServer({ LOG_LEVEL: "warn" }, dataDir, { livesLong: true });
  await measure("embedded", server, keys, () => [server.pid]);
  await discardServer(server);
}

for (const database of DATABASES) await (database === "postgres" ? onPostgres() : onEmbedded());
