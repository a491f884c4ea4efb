import { newPerson, PROMPT, submit, waitForTask } from "../support/api";
import { createDatabase, startPostgres } from "../support/start-postgres";
import { discardServer, startServer, type TestServer } from "../support/start-server";

/**
 * `npm run bench`: how soon an idle worker starts; how fast a backlog drains, compared to polling alone (one job per slot and
 * poll); and how fast with the classifier. Prints a line per database.
 */
const BACKLOG = 2_000;
/** With the real classifier, which is slower than the queue. */
const JUDGED_BACKLOG = 300;
const SLOTS = 4;
const SAMPLES = 9;
const POLL_SECONDS = 2;

async function pickUpMs(server: TestServer, key: string): Promise<number> {
  const id = await submit(server, key);
  await waitForTask(server, key, id);
  const text = `select extract(epoch from started_at - created_at) * 1000 as ms from tasks where id = '${id}'`;
  const [row] = await server.command("query", { text });
  return Number(row?.ms);
}

/** The throughput, in tasks per second, for `count` tasks submitted at once. */
async function drainRate(server: TestServer, count: number): Promise<number> {
  const { userId } = await newPerson(server, count);
  await server.command("submitMany", { userId, count, models: ["plain"], prompt: PROMPT });
  const text = `select count(*) filter (where finished_at is null)::integer as left,
    extract(epoch from max(finished_at) - min(started_at)) as seconds from tasks where user_id = '${userId}'`;
  for (;;) {
    const [row] = await server.command("query", { text });
    if (row?.left === 0) return count / Number(row.seconds);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function measure(name: string, databaseUrl: string): Promise<void> {
  const env = { DATABASE_URL: databaseUrl, WORKER_CONCURRENCY: String(SLOTS), LOG_LEVEL: "warn" };
  const server = await startServer(env, undefined, { livesLong: true });
  // First the queue alone.
  await server.command("judgePictures", { by: "beach" });
  const { key } = await newPerson(server);
  const samples: number[] = [];
  while (samples.length < SAMPLES) samples.push(await pickUpMs(server, key));
  const median = samples.sort((a, b) => a - b)[Math.floor(SAMPLES / 2)] ?? 0;
  const rate = await drainRate(server, BACKLOG);
  await server.command("judgePictures", { by: "real" });
  const judged = await drainRate(server, JUDGED_BACKLOG);
  const byPolling = SLOTS / POLL_SECONDS;
  process.stdout.write(
    `${name}: idle pick-up ${median.toFixed(1)} ms (median of ${SAMPLES}); ${BACKLOG} tasks drained at ` +
      `${rate.toFixed(0)}/s with ${SLOTS} slots, ${(rate / byPolling).toFixed(0)} times what polling allows; ` +
      `${judged.toFixed(1)}/s with each picture judged\n`,
  );
  await discardServer(server);
}

const postgres = await startPostgres();
await measure("embedded", "");
await measure("postgres", await createDatabase(postgres.url));
await postgres.stop();
