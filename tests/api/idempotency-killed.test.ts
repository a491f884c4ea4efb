import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { balanceOf, databaseEnv, errorOf, newPerson, VALID } from "../support/api";
import { isReplay, sendUnder, tasksOf } from "../support/idempotency";
import { PATIENCE_MS } from "../support/patience";
import { discardServer, startServer, type TestServer } from "../support/start-server";

// A server's requests can be held up, and killed at a known point: see below.
describe.skipIf(inject("database") === "postgres")("a request whose process dies", () => {
  test("is carried out once, whenever its process was killed", async () => {
    const env = await databaseEnv();
    const first = await startServer(env);
    const { userId, key } = await newPerson(first, 10);
    const lost = sendUnder(first, key, "k").catch(() => undefined);
    const text = `select key from idempotency_keys where user_id = '${userId}'`;
    await vi.waitUntil(async () => (await first.command("query", { text })).length > 0, {
      interval: 1,
      timeout: PATIENCE_MS,
    });
    await first.stop("SIGKILL");
    await lost;
    const second = await startServer(env, first.dataDir);
    await second.command("query", { text: "update idempotency_keys set claimed_at = '2020-01-01'" });
    expect((await sendUnder(second, key, "k")).status).toBe(201);
    expect(await tasksOf(second, userId)).toBe(1);
    expect(await balanceOf(second, key)).toBe(9);
    await discardServer(second);
  });
});

describe.runIf(inject("database") === "postgres")("a request on a server", () => {
  const env: Record<string, string> = {};
  let slow: TestServer;
  beforeAll(async () => {
    Object.assign(env, await databaseEnv());
    slow = await startServer(env);
  });
  afterAll(() => discardServer(slow));

  /** A new user, and a connection that holds up every charge of theirs until it is closed. */
  async function heldUp() {
    const person = await newPerson(slow, 10);
    const holder = new pg.Client({ connectionString: env.DATABASE_URL });
    await holder.connect();
    await holder.query("begin");
    await holder.query("select 1 from ledger_accounts where user_id = $1 for update", [person.userId]);
    const isWaiting = async () => {
      const { rowCount } = await holder.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rowCount === 1;
    };
    return { person, holder, isWaiting };
  }

  test("that is held up makes its repeat get 409 until it is done", async () => {
    const { person, holder, isWaiting } = await heldUp();
    const first = sendUnder(slow, person.key, "k");
    await vi.waitUntil(isWaiting, PATIENCE_MS);
    const second = await sendUnder(slow, person.key, "k");
    expect(second.status).toBe(409);
    expect(await errorOf(second)).toMatchObject({ code: "request_in_progress" });
    expect((await sendUnder(slow, person.key, "k", { ...VALID, seed: 7 })).status).toBe(422);
    await holder.end();
    expect((await first).status).toBe(201);
    expect(isReplay(await sendUnder(slow, person.key, "k"))).toBe(true);
  });

  test("that is held up does nothing once another request has taken over its key", async () => {
    const { person, holder, isWaiting } = await heldUp();
    const first = sendUnder(slow, person.key, "k");
    await vi.waitUntil(isWaiting, PATIENCE_MS);
    await slow.command("query", {
      text: `update idempotency_keys set claim = 'another' where user_id = '${person.userId}'`,
    });
    await holder.end();
    expect((await first).status).toBe(409);
    expect(await tasksOf(slow, person.userId)).toBe(0);
    expect(await balanceOf(slow, person.key)).toBe(10);
  });

  test("that is held up leaves nothing behind when it is killed, and its repeat creates the one task", async () => {
    const { person, holder, isWaiting } = await heldUp();
    const lost = sendUnder(slow, person.key, "k").catch(() => undefined);
    await vi.waitUntil(isWaiting, PATIENCE_MS);
    await slow.stop("SIGKILL");
    await lost;
    await holder.end();
    slow = await startServer(env, slow.dataDir);
    expect((await sendUnder(slow, person.key, "k")).status).toBe(409);
    await slow.command("query", { text: "update idempotency_keys set claimed_at = '2020-01-01'" });
    const answer = await sendUnder(slow, person.key, "k");
    expect(answer.status).toBe(201);
    expect(isReplay(answer)).toBe(false);
    expect(await tasksOf(slow, person.userId)).toBe(1);
    expect(await balanceOf(slow, person.key)).toBe(9);
    expect(await slow.command("ledgerFaults")).toEqual([]);
  });

  test("that is sent to another one as well creates one task", async () => {
    const other = await startServer({ ...env, ROLE: "web" });
    const { userId, key } = await newPerson(slow, 10);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => sendUnder(i % 2 === 0 ? slow : other, key, "k")),
    );
    for (const { status } of answers) expect([201, 409]).toContain(status);
    expect(answers.filter((one) => one.status === 201 && !isReplay(one))).toHaveLength(1);
    expect(await tasksOf(other, userId)).toBe(1);
    expect(await balanceOf(other, key)).toBe(9);
    await discardServer(other);
  });
});
