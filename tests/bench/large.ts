import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeCursor } from "@/lib/list-cursor";
import { PROMPT } from "../support/api";
import { createDatabase, startPostgres } from "../support/start-postgres";
import { discardServer, secretFor, startServer, type TestServer } from "../support/start-server";
import { cpuTimeOf, serverOf } from "./cpu-time";
import { fill } from "./fill";
import { type Call, compare } from "./load";
import { type Person, query } from "./people";

/**
 * `npm run bench:large`: compares the API with five million tasks in the database to five thousand, and measures `ledger verify`
 * over ten million transfers. `TASKS` changes the number, a multiple of 5,000.
 */
const TASKS = Number(process.env.TASKS ?? 5_000_000);
const FEW = 5_000;
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SECONDS = Number(process.env.SECONDS ?? 4);
/** The settings that `docs/operations.md` recommends for a dedicated machine with 8 GB; both sides share a server. */
const SETTINGS = ["shared_buffers=2GB", "max_wal_size=16GB"];
/** Pages have a hundred tasks at most; the deep one is this many tasks further on. */
const FURTHER_ON = 4_000;

const say = (line: string) => void process.stdout.write(line);

type Filled = { server: TestServer; databaseUrl: string; keys: Person[]; ids: string[]; furtherOn: string };

async function start(serverUrl: string, tasks: number): Promise<Filled> {
  const databaseUrl = await createDatabase(serverUrl);
  const server = await startServer({
    LOG_LEVEL: "warn",
    SIGNUP_CREDITS: "0",
    DATABASE_URL: databaseUrl,
    ROLE: "web",
  });
  const [startedAt, usedBefore] = [performance.now(), cpuTimeOf([databasePid])];
  const keys = await fill(databaseUrl, tasks);
  const [seconds, used] = [performance.now() - startedAt, cpuTimeOf([databasePid]) - usedBefore].map((ms) =>
    (ms / 1000).toFixed(0),
  );
  say(`${tasks} tasks were written in ${seconds} s, which took ${used} s of a core\n`);
  const text = `select id, (extract(epoch from created_at) * 1000000)::bigint::text as micros from tasks
    where user_id = $1 order by created_at desc, id desc`;
  const places = await query<{ id: string; micros: string }>(databaseUrl, text, [keys[0]?.userId]);
  const place = places[FURTHER_ON];
  const furtherOn = writeCursor(place?.micros ?? "", place?.id ?? "");
  return { server, databaseUrl, keys, ids: places.map(({ id }) => id), furtherOn };
}

const CALLS: Record<string, { wanted: number; calls: (of: Filled) => Call[] }> = {
  "GET task": {
    wanted: 200,
    calls: ({ keys, ids }) =>
      keys.map(({ key }, i) => ({ path: `/api/v1/tasks/${ids[(i * 7_919) % ids.length]}`, key })),
  },
  "GET tasks, the first page": {
    wanted: 200,
    calls: ({ keys }) => keys.map(({ key }) => ({ path: "/api/v1/tasks", key })),
  },
  "GET tasks, 4,000 tasks further on": {
    wanted: 200,
    calls: ({ keys, furtherOn }) =>
      keys.map(({ key }) => ({ path: `/api/v1/tasks?cursor=${furtherOn}`, key })),
  },
  "POST generate": {
    wanted: 201,
    calls: ({ keys }) =>
      keys.map(({ key }) => ({
        path: "/api/v1/generate",
        method: "POST",
        key,
        body: JSON.stringify({
          scene: "text-to-image",
          prompt: PROMPT,
          model: "sketch",
          aspect_ratio: "1:1",
        }),
      })),
  },
};

/** Runs `ledger verify` as an operator does. */
async function verify(databaseUrl: string): Promise<string> {
  const [startedAt, usedBefore] = [performance.now(), cpuTimeOf([databasePid])];
  const words = [
    "--disable-warning=ExperimentalWarning",
    "--import",
    "./lib/load-typescript.ts",
    "lib/cli/admin.ts",
    "ledger",
    "verify",
  ];
  const env = {
    ...process.env,
    ...secretFor({ DATABASE_URL: databaseUrl }),
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: "warn",
  };
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "inherit", "inherit"] });
  let peakKb = 0;
  const timer = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 200);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(timer);
  const seconds = (performance.now() - startedAt) / 1000;
  const used = (cpuTimeOf([databasePid]) - usedBefore) / 1000;
  return (
    `ledger verify: ended with ${code} after ${seconds.toFixed(1)} s, ${(peakKb / 1024).toFixed(0)} MB at its peak; ` +
    `the database took ${used.toFixed(1)} s of a core\n`
  );
}

const postgres = await startPostgres(SETTINGS);
const databasePid = await serverOf(postgres.url);
const few = await start(postgres.url, FEW);
const many = await start(postgres.url, TASKS);
try {
  for (const [name, { wanted, calls }] of Object.entries(CALLS)) {
    const line = await compare(
      `${name}, with ${TASKS} tasks ÷ with ${FEW}`,
      [
        { url: many.server.url, pids: [many.server.pid, databasePid], calls: calls(many), wanted },
        { url: few.server.url, pids: [few.server.pid, databasePid], calls: calls(few), wanted },
      ],
      {
        rounds: ROUNDS,
        connections: 16,
        seconds: SECONDS,
        before: () =>
          Promise.all([many, few].map(({ databaseUrl }) => query(databaseUrl, "truncate rate_limits"))),
      },
    );
    say(line);
  }
  const [size] = await query<{ size: string; transfers: string }>(
    many.databaseUrl,
    "select pg_size_pretty(pg_database_size(current_database())) as size, (select count(*) from ledger_transfers) as transfers",
  );
  say(`the database takes ${size?.size}, with ${size?.transfers} transfers\n`);
  const sizes = await query<{ name: string; row: number; indexes: number }>(
    many.databaseUrl,
    `select relname as name, round(pg_table_size(oid) / reltuples)::integer as row,
      round(pg_indexes_size(oid) / reltuples)::integer as indexes
    from pg_class where relname in ('tasks', 'ledger_transfers', 'images')`,
  );
  for (const { name, row, indexes } of sizes) say(`${name}: ${row} B a row, and ${indexes} B in indexes\n`);
  say(await verify(many.databaseUrl));
} finally {
  await discardServer(few.server);
  await discardServer(many.server);
  await postgres.stop();
}
