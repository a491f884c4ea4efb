import { newPerson, type Person, request } from "../support/api";
import { FAR_ADDRESS } from "../support/far-network";
import { createDatabase, startPostgres } from "../support/start-postgres";
import { discardServer, startServer, type TestServer } from "../support/start-server";
import { type Reaction, startReceiver } from "../support/webhook-receiver";

/**
 * `npm run bench:webhooks`: ten thousand deliveries to good, slow, dead and refusing endpoints, spread over a minute. Measures
 * how long after creation the good ones receive theirs, and how many receive duplicates. Prints a line per database.
 */
const DELIVERIES = 10_000;
const SECONDS = 60;
const USERS = 4;
/** The kinds of each user's ten endpoints. */
const MIX = [...Array<string>(6).fill("good"), "slow", "slow", "dead", "refusing"];
const SLOW_MS = 3_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const react = ({ path }: { path: string }): Reaction | Promise<Reaction> => {
  if (path.startsWith("/dead")) return "hang";
  if (path.startsWith("/refusing")) return { status: 503 };
  return path.startsWith("/slow") ? sleep(SLOW_MS).then(() => ({ status: 200 })) : { status: 200 };
};

async function makeEndpoints(server: TestServer, person: Person, url: (path: string) => string) {
  const scopes = ["manage" as const];
  const key = await server.command("createKey", { userId: person.userId, name: "Manager", scopes });
  return Promise.all(
    MIX.map(async (kind, index) => {
      const made = await request(server, "/api/v1/webhooks", {
        key,
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ url: url(`/${kind}-${index}`) }),
      });
      return { id: (await made.json()).id as string, userId: person.userId };
    }),
  );
}

/** Enqueues deliveries for all endpoints in turn, as ends of tasks do. */
const written = (endpoints: { id: string; userId: string }[], from: number, count: number) => {
  const rows = Array.from({ length: count }, (_, i) => {
    const { id, userId } = endpoints[(from + i) % endpoints.length] ?? { id: "", userId: "" };
    const message = `msg_bench${String(from + i).padStart(21, "0")}`;
    return `('${message}', '${userId}', '${id}', '${id}', 'webhook.test', '{"at":${Date.now()}}', now())`;
  });
  return `insert into webhook_deliveries (id, user_id, endpoint_id, lane, type, body, next_attempt_at) values ${rows.join()}`;
};

async function measure(name: string, databaseUrl: string): Promise<void> {
  const receiver = await startReceiver(react);
  const hosts = { hosts: { "hooks.example": [[FAR_ADDRESS]] }, ports: receiver.hosts.ports };
  const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: "warn", TEST_FAR_HOSTS: JSON.stringify(hosts) };
  const server = await startServer(env, undefined, { livesLong: true });
  const people = await Promise.all(Array.from({ length: USERS }, () => newPerson(server)));
  const endpoints = (
    await Promise.all(people.map((person) => makeEndpoints(server, person, receiver.url)))
  ).flat();
  const batches = SECONDS * 5;
  const size = Math.ceil(DELIVERIES / batches);
  for (let batch = 0; batch < batches; batch++) {
    await server.command("query", { text: written(endpoints, batch * size, size) });
    await sleep((SECONDS * 1_000) / batches);
  }
  await sleep(10_000);
  const good = receiver.received.filter(({ path }) => path.startsWith("/good"));
  const ids = new Set(good.map(({ headers }) => headers["webhook-id"]));
  const waits = good.map(({ at, body }) => at - JSON.parse(body).at).sort((a, b) => a - b);
  const at = (share: number) => ((waits[Math.ceil(waits.length * share) - 1] ?? 0) / 1_000).toFixed(2);
  const wanted = Math.round((batches * size * MIX.filter((kind) => kind === "good").length) / MIX.length);
  process.stdout.write(
    `${name}: ${batches * size} deliveries in ${SECONDS} s; of ${wanted} to good endpoints ${ids.size} arrived, ` +
      `${good.length - ids.size} of them again; p50 ${at(0.5)} s, p95 ${at(0.95)} s, longest ${at(1)} s\n`,
  );
  await discardServer(server);
  await receiver.stop();
}

const postgres = await startPostgres();
await measure("embedded", "");
await measure("postgres", await createDatabase(postgres.url));
await postgres.stop();
