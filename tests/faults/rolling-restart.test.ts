import { describe, expect, inject, test } from "vitest";
import { databaseEnv, generate, newPerson, request, VALID } from "../support/api";
import { freePort } from "../support/free-port";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude, countOf } from "./conclude";

const CLIENTS = 12;
/** Requests per client, below a key's rate limit. */
const SUBMISSIONS = 10;
const PAUSE_MS = 100;

type Outcome = { accepted: number; lost: string[]; answered: number; refused: number };

/** The port shared by two web processes, one of which responds at random. */
type Fleet = { url: string }[];

/** Sends requests in sequence until it is stopped. Retries refused connections. */
async function makeLoad(fleet: Fleet, key: string, isOver: () => boolean): Promise<Outcome> {
  const outcome: Outcome = { accepted: 0, lost: [], answered: 0, refused: 0 };
  for (let i = 0; !isOver(); i++) {
    const server = fleet[Math.floor(Math.random() * fleet.length)] as TestServer;
    // Every fifth request is a submission, within the rate limit.
    const isSubmission = i % 5 === 0 && outcome.accepted < SUBMISSIONS;
    try {
      const response = isSubmission
        ? await generate(server, key, VALID)
        : await request(server, "/api/v1/credits", { key });
      const body = await response.text();
      outcome.answered++;
      if (response.status === 201) outcome.accepted++;
      else if (response.status !== 200) outcome.lost.push(`${response.status} ${body}`);
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } };
      if (cause?.code === "ECONNREFUSED") outcome.refused++;
      else outcome.lost.push(`${error}: ${cause?.code ?? cause}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return outcome;
}

describe.runIf(inject("database") === "postgres" && inject("isFull"))("a rolling restart", () => {
  test("of two web and two worker processes under load loses no request", async (context) => {
    const dataDir = newDataDir();
    const env = { ...(await databaseEnv()), LOG_LEVEL: "warn" };
    const start = (role: string, port = 0) =>
      startServer({ ...env, ROLE: role, PORT: String(port) }, dataDir);
    const ports = [await freePort(), await freePort()];
    const webs: TestServer[] = [];
    for (const port of ports) webs.push(await start("web", port));
    const workers = [await start("worker"), await start("worker")];
    const fleet = ports.map((port) => ({ url: `http://127.0.0.1:${port}` }));
    const keys: string[] = [];
    while (keys.length < CLIENTS) keys.push((await newPerson(webs[0] as TestServer)).key);

    let isOver = false;
    const load = keys.map((key) => makeLoad(fleet, key, () => isOver));
    const codes: (number | null)[] = [];
    for (const index of [0, 1]) {
      codes.push(await (webs[index] as TestServer).stop());
      webs[index] = await start("web", ports[index]);
      codes.push(await (workers[index] as TestServer).stop());
      workers[index] = await start("worker");
    }
    isOver = true;
    const outcomes = await Promise.all(load);
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(outcomes.flatMap(({ lost }) => lost)).toEqual([]);
    const accepted = outcomes.reduce((sum, outcome) => sum + outcome.accepted, 0);
    const [web] = webs as [TestServer];
    expect(await countOf(web, "select count(*) from tasks")).toBe(accepted);
    expect(accepted).toBeGreaterThan(CLIENTS);
    await conclude(context, web, { fault: "rolling restart", times: codes.length });
    for (const server of [...workers, ...webs]) await discardServer(server);
  });
});
