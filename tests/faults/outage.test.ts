import { describe, expect, inject, test, vi } from "vitest";
import { generate, newPerson, request, VALID } from "../support/api";
import { type CuttableLine, openLine } from "../support/cuttable-line";
import { PATIENCE_MS } from "../support/patience";
import { createDatabase, type OwnPostgres, startOwnPostgres } from "../support/start-postgres";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude } from "./conclude";

const isFull = inject("isFull");
const OUTAGE_MS = isFull ? 20_000 : 4_000;
const READERS = 4;
/** The least number of tasks accepted before and after. */
const ACCEPTED = isFull ? 20 : 5;
/** Enough users to submit in turn below each one's rate limit. */
const SUBMITTERS = 20;
const PAUSE_MS = 300;
/** The longest that a request may take: the timeouts of a query and of getting a connection. */
const LONGEST_ANSWER_MS = 36_000;

/** A kind of database outage. */
type Outage = {
  fault: string;
  begin: (postgres: OwnPostgres, line: CuttableLine) => Promise<void>;
  end: (postgres: OwnPostgres, line: CuttableLine) => Promise<void>;
};

const ALL_OUTAGES: Outage[] = [
  {
    fault: "PostgreSQL crashes and starts again",
    begin: (postgres) => postgres.crash(),
    end: (postgres) => postgres.start(),
  },
  {
    fault: "PostgreSQL is cut off silently",
    begin: async (_, line) => line.cut(),
    end: async (_, line) => line.mend(),
  },
];

/** Slower outages only run in the full suite. */
const OUTAGES = isFull ? ALL_OUTAGES : ALL_OUTAGES.slice(0, 1);

type Answer = { status: number; body: string; durationMs: number };

/** Sends requests in sequence until it is stopped. A request without a response is an error. */
async function makeLoad(
  answers: Answer[],
  isOver: () => boolean,
  send: (i: number) => Promise<Response>,
): Promise<void> {
  for (let i = 0; !isOver(); i++) {
    const startedAt = performance.now();
    const response = await send(i);
    const body = await response.text();
    answers.push({ status: response.status, body, durationMs: performance.now() - startedAt });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

const healthOf = async (server: TestServer) => (await request(server, "/api/health")).status;

describe.runIf(inject("database") === "postgres").each(OUTAGES)("$fault", ({ fault, begin, end }) => {
  test("health is 503, errors have the contract's shape, and everything recovers by itself", async (context) => {
    const dataDir = newDataDir();
    const postgres = await startOwnPostgres();
    context.onTestFinished(postgres.stop);
    const url = new URL(await createDatabase(postgres.url));
    const direct = { DATABASE_URL: url.href };
    const line = await openLine(Number(url.port));
    context.onTestFinished(line.close);
    url.port = String(line.port);
    const env = { DATABASE_URL: url.href, LOG_LEVEL: "warn" };
    const web = await startServer({ ...env, ROLE: "web" }, dataDir);
    const worker = await startServer({ ...env, ROLE: "worker" }, dataDir);
    const keys: string[] = [];
    while (keys.length < SUBMITTERS) keys.push((await newPerson(web)).key);
    const [anyKey = ""] = keys;

    let isOver = false;
    const reads: Answer[] = [];
    const submissions: Answer[] = [];
    const load = Array.from({ length: READERS }, () =>
      makeLoad(
        reads,
        () => isOver,
        () => request(web, "/api/v1/credits", { key: anyKey }),
      ),
    );
    const submit = (i: number) => generate(web, keys[i % SUBMITTERS], VALID);
    load.push(makeLoad(submissions, () => isOver, submit));
    const accepted = () => submissions.filter(({ status }) => status === 201).length;
    await vi.waitUntil(() => accepted() >= ACCEPTED, PATIENCE_MS);

    const beganAt = Date.now();
    await begin(postgres, line);
    await vi.waitUntil(async () => (await healthOf(web)) === 503, PATIENCE_MS);
    await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS - (Date.now() - beganAt)));
    await end(postgres, line);
    const endedAt = Date.now();
    const before = accepted();
    await vi.waitUntil(async () => (await healthOf(web)) === 200, PATIENCE_MS);
    await vi.waitUntil(() => accepted() > before, PATIENCE_MS);
    const acceptedAt = Date.now();
    await vi.waitUntil(() => accepted() >= before + ACCEPTED, PATIENCE_MS);
    isOver = true;
    await Promise.all(load);
    const answers = [...reads, ...submissions];
    const statuses = [...new Set(answers.map(({ status }) => status))].sort();
    expect(statuses).toEqual(expect.arrayContaining([200, 201, 500]));
    for (const { status, body, durationMs } of answers) {
      expect(durationMs).toBeLessThan(LONGEST_ANSWER_MS);
      if (status < 400) continue;
      expect([429, 500, 503]).toContain(status);
      expect(JSON.parse(body)).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    }
    // Asked in a process without workers that did not notice the outage.
    const observer = await startServer({ ...direct, ROLE: "web" }, dataDir);
    await conclude(context, observer, { fault, times: 1, recoveriesMs: [acceptedAt - endedAt] });
    expect(await Promise.all([web, worker].map((server) => server.stop()))).toEqual([0, 0]);
    await discardServer(observer);
  });
});
