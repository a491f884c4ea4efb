import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { describe, expect, inject, test, vi } from "vitest";
import { databaseEnv, newPerson, PROMPT, submit, VALID, waitForTask } from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";
import { conclude, countOf } from "./conclude";

const isEmbedded = inject("database") === "embedded";
const SLOTS = 2;
const GRACE_MS = 30_000;

/** A connection to a server, and the data received on it. */
async function openConnection(server: TestServer) {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1").setEncoding("utf8");
  const received = { text: "" };
  socket.on("data", (text) => {
    received.text += text;
  });
  await once(socket, "connect");
  return { socket, received, closed: once(socket, "close") };
}

/** Sends the first half of a submission. @returns sends the rest, and resolves with the whole response */
async function beginSubmission(server: TestServer, key: string): Promise<() => Promise<string>> {
  const body = JSON.stringify(VALID);
  const half = body.length / 2;
  const { socket, received, closed } = await openConnection(server);
  socket.write(
    `POST /api/v1/generate HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, half)}`,
  );
  return async () => {
    socket.write(body.slice(half));
    await closed;
    return received.text;
  };
}

/** Whether a text is a complete response, judged by its `Content-Length`. */
function isWhole(text: string): boolean {
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(text)?.[1];
  const bodyAt = text.indexOf("\r\n\r\n") + 4;
  return length !== undefined && Buffer.byteLength(text.slice(bodyAt)) === Number(length);
}

/** Opens and uses a keep-alive connection. @returns uses it again, and resolves with the second response */
async function keepConnection(server: TestServer): Promise<() => Promise<string>> {
  const { socket, received, closed } = await openConnection(server);
  const ask = () => socket.write("GET /api/v1/models HTTP/1.1\r\nHost: localhost\r\n\r\n");
  ask();
  await vi.waitUntil(() => isWhole(received.text), PATIENCE_MS);
  return async () => {
    received.text = "";
    ask();
    await closed;
    return received.text;
  };
}

const countOfProcessing = (server: TestServer) =>
  countOf(server, "select count(*) from tasks where status = 'processing'");

/** A server whose slots are all occupied by tasks that end once a file exists at `gate`. */
async function startBusyServer(env: Record<string, string>, dataDir: string) {
  const gate = path.join(dataDir, "gate");
  const server = await startServer({ ...env, TEST_GATE: gate, WORKER_CONCURRENCY: String(SLOTS) }, dataDir);
  const person = await newPerson(server);
  await server.command("submitMany", {
    userId: person.userId,
    count: SLOTS,
    models: ["gated"],
    prompt: PROMPT,
  });
  await vi.waitUntil(async () => (await countOfProcessing(server)) === SLOTS, PATIENCE_MS);
  return { server, person, gate };
}

describe("a process that receives SIGTERM", () => {
  test("finishes what it has started, starts nothing, and exits with 0", async (context) => {
    const dataDir = newDataDir();
    const env = await databaseEnv();
    const { server, person, gate } = await startBusyServer(env, dataDir);
    const waiting = await submit(server, person.key);
    const sendRest = await beginSubmission(server, person.key);
    const askAgain = await keepConnection(server);
    const ended = server.stop("SIGTERM");
    await vi.waitUntil(() => server.log().includes('"stopping"'), { interval: 10, timeout: PATIENCE_MS });
    expect(await askAgain()).toMatch(/^HTTP\/1\.1 200 .*\r\nconnection: close\r\n/is);
    await vi.waitUntil(
      () =>
        fetch(server.url).then(
          () => false,
          () => true,
        ),
      PATIENCE_MS,
    );
    // The slots become free before the last request has its response, so waiting tasks could be taken.
    writeFileSync(gate, "");
    const countOfDone = () => server.log().split("task succeeded").length - 1;
    await vi.waitUntil(() => countOfDone() >= SLOTS, PATIENCE_MS);
    const answer = await sendRest();
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(await ended).toBe(0);
    expect(countOfDone()).toBe(SLOTS);
    const next = await startServer(env, dataDir);
    expect((await waitForTask(next, person.key, waiting)).status).toBe("success");
    await conclude(context, next, { fault: "SIGTERM", times: 1 });
    await discardServer(next);
  });

  test.runIf(inject("isFull"))("hands back at once what takes longer than 30 seconds", async (context) => {
    const dataDir = newDataDir();
    const env = await databaseEnv();
    const { server } = await startBusyServer(env, dataDir);
    const openGate = { ...env, TEST_GATE: dataDir };
    const stoppedAt = Date.now();
    const ended = server.stop("SIGTERM");
    // With a database server, another process takes over; an embedded database waits for the next start.
    const other = isEmbedded ? undefined : await startServer(openGate, dataDir);
    expect(await ended).toBe(0);
    const endedAt = Date.now();
    expect(endedAt - stoppedAt).toBeGreaterThanOrEqual(GRACE_MS);
    const heir = other ?? (await startServer(openGate, dataDir));
    await expect.poll(() => countOfProcessing(heir), { timeout: 8_000, interval: 50 }).toBe(0);
    const recoveriesMs = [Date.now() - endedAt];
    // Interrupted attempts do not count.
    const text = "select count(*) from pgboss.job where name = 'generate' and retry_limit - retry_count = 3";
    expect(await countOf(heir, text)).toBe(SLOTS);
    await conclude(context, heir, { fault: "SIGTERM, 30 s over", times: SLOTS, recoveriesMs });
    await discardServer(heir);
  });
});
