import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WEBHOOK_BODIES } from "@/lib/contract/webhooks";
import { errorOf, generate, type Person, serverForFile, submit, VALID, waitForTask } from "../support/api";
import { callWebhooks, managerOn } from "../support/webhook-api";
import { type Reaction, startReceiver, verified } from "../support/webhook-receiver";

const server = serverForFile();
/** What is answered at a path that is not here: 200. */
const reactions = new Map<string, Reaction[]>();
let receiver: Awaited<ReturnType<typeof startReceiver>>;

beforeAll(async () => {
  receiver = await startReceiver(({ path }) => {
    const turns = reactions.get(path) ?? [];
    return (turns.length > 1 ? turns.shift() : turns[0]) ?? { status: 200, body: "ok" };
  });
  await server.command("setFarHosts", receiver.hosts);
});
afterAll(() => receiver.stop());

let count = 0;
/** A path that nobody else is told at. */
const newPath = (...answers: Reaction[]) => {
  const path = `/hook-${count++}`;
  reactions.set(path, answers);
  return path;
};

const newManager = (credits?: number) => managerOn(server, credits);
const api = (person: Person, method: string, path: string, body?: unknown) =>
  callWebhooks(server, person, { method, path, body });

async function newWebhook(person: Person, path: string, more: object = {}) {
  const made = await api(person, "POST", "", { url: receiver.url(path), ...more });
  expect(made.status).toBe(201);
  return made.body as { id: string; secret: string } & Record<string, unknown>;
}

const deliveriesOf = async (person: Person, id: string) =>
  (await api(person, "GET", `/${id}/deliveries`)).body.deliveries as Record<string, never>[];

async function finish(person: Person, fields: Record<string, unknown> = {}): Promise<string> {
  const id = await submit(server, person.key, fields);
  await waitForTask(server, person.key, id);
  return id;
}

describe("the end of a task", () => {
  test("is told, thinly and signed, to each endpoint that hears of it, and to the address of the call", async () => {
    const person = await newManager();
    const [all, failures, own] = [newPath(), newPath(), newPath()];
    const first = await newWebhook(person, all);
    await newWebhook(person, failures, { events: ["task.failed"] });
    const { secret } = (await api(person, "GET", "/secret")).body;
    const id = await finish(person, { webhook_url: `${receiver.url(own)}?mine=1` });
    await expect.poll(() => receiver.at(all)).toHaveLength(1);
    await expect.poll(() => receiver.at(`${own}?mine=1`)).toHaveLength(1);
    const [told] = receiver.at(all);
    const [toldOwn] = receiver.at(`${own}?mine=1`);
    if (!told || !toldOwn) throw new Error("Nothing was told.");
    const data = { task_id: id, status: "success", livemode: true };
    const body = { type: "task.succeeded", timestamp: expect.any(String), data };
    expect(verified(told, first.secret)).toEqual(body);
    expect(WEBHOOK_BODIES["task.succeeded"].safeParse(JSON.parse(told.body)).error).toBeUndefined();
    expect(verified(toldOwn, secret)).toEqual(body);
    expect(() => verified(toldOwn, first.secret)).toThrow();
    expect((await api(person, "GET", "/secret")).body).toEqual({ secret });
    const [delivery] = await deliveriesOf(person, first.id);
    expect(delivery).toMatchObject({
      id: told.headers["webhook-id"],
      webhook_id: first.id,
      type: "task.succeeded",
      task_id: id,
      status: "succeeded",
      next_attempt_at: null,
      payload: told.body,
      attempts: [{ status_code: 200, response_body: "ok", error: null, duration_ms: expect.any(Number) }],
    });
    expect(receiver.at(failures)).toEqual([]);
    const listed = await api(person, "GET", `/deliveries?task_id=${id}`);
    const outcome = { task_id: id, status: "succeeded", livemode: true };
    expect(listed.body).toEqual({
      deliveries: [
        expect.objectContaining({ ...outcome, webhook_id: null, url: `${receiver.url(own)}?mine=1` }),
        expect.objectContaining({ ...outcome, webhook_id: first.id, url: null }),
      ],
      next_cursor: null,
    });
    const other = await newManager();
    expect((await api(other, "GET", `/deliveries?task_id=${id}`)).body.deliveries).toEqual([]);
    expect((await api(person, "GET", "/deliveries?task_id=x")).status).toBe(422);
  });

  test("says why where it failed, and nothing of the prompt", async () => {
    const person = await newManager();
    const path = newPath();
    const { secret } = await newWebhook(person, path);
    const id = await finish(person, { model: "declines" });
    await expect.poll(() => receiver.at(path)).toHaveLength(1);
    const told = receiver.at(path)[0];
    const data = {
      task_id: id,
      status: "failed",
      livemode: true,
      error_code: "content_policy",
      retryable: false,
    };
    expect(told && verified(told, secret)).toMatchObject({ type: "task.failed", data });
    expect(told?.body).not.toContain(VALID.prompt);
  });

  test("is not told where it is disabled, nor to others", async () => {
    const [person, other] = [await newManager(), await newManager()];
    const [disabled, others] = [newPath(), newPath()];
    await newWebhook(person, disabled, { enabled: false });
    await newWebhook(other, others);
    await finish(person);
    const text = `select count(*)::int as n from webhook_deliveries where user_id in ('${person.userId}', '${other.userId}')`;
    expect(await server.command("query", { text })).toEqual([{ n: 0 }]);
  });
});

describe("a key for tests", () => {
  test("makes endpoints that hear of tests, and only of them", async () => {
    const live = await newManager();
    const settings = { name: "Tests", livemode: false, scopes: ["generate", "read", "manage"] as const };
    const key = await server.command("createKey", {
      ...settings,
      userId: live.userId,
      scopes: [...settings.scopes],
    });
    const tester = { ...live, key };
    const [livePath, testPath] = [newPath(), newPath()];
    const ofLive = await newWebhook(live, livePath);
    const ofTests = await newWebhook(tester, testPath);
    expect([ofLive.livemode, ofTests.livemode]).toEqual([true, false]);
    expect((await api(live, "GET", `/${ofTests.id}`)).status).toBe(404);
    expect((await api(tester, "GET", "")).body.webhooks).toMatchObject([{ id: ofTests.id }]);
    const id = (await (await generate(server, key, { ...VALID, prompt: "test: success" })).json()).task_id;
    await expect.poll(() => receiver.at(testPath)).toHaveLength(1);
    await finish(live);
    await expect.poll(() => receiver.at(livePath)).toHaveLength(1);
    const [told] = receiver.at(testPath);
    const data = { task_id: id, status: "success", livemode: false };
    expect(told && verified(told, ofTests.secret)).toMatchObject({ data });
    expect(receiver.at(testPath)).toHaveLength(1);

    const [own, secretOf] = [
      newPath(),
      async (one: Person) => (await api(one, "GET", "/secret")).body.secret,
    ];
    const [forTests, forLive] = [await secretOf(tester), await secretOf(live)];
    expect(forTests).not.toBe(forLive);
    const named = { ...VALID, prompt: "test: success", webhook_url: receiver.url(own) };
    await generate(server, key, named);
    await expect.poll(() => receiver.at(own)).toHaveLength(1);
    const [called] = receiver.at(own);
    expect(called && verified(called, forTests)).toMatchObject({ data: { livemode: false } });
    expect((await api(tester, "GET", "/deliveries")).body.deliveries).toMatchObject([
      { livemode: false, url: receiver.url(own) },
      { livemode: false, webhook_id: ofTests.id },
      { livemode: false, webhook_id: ofTests.id },
    ]);
  });
});

test("addresses that hang hold up nobody else's", async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => newManager()));
  const hanging = await Promise.all(
    people.flatMap((person) =>
      Array.from({ length: 10 }, async () => ({ ...person, ...(await newWebhook(person, newPath("hang"))) })),
    ),
  );
  const rows = hanging.flatMap(({ id, userId }, at) =>
    [0, 1, 2, 3].map((n) => {
      const message = `msg_${crypto.randomUUID().replaceAll("-", "").slice(0, 20)}${String(at * 4 + n).padStart(6, "0")}`;
      return `('${message}', '${userId}', '${id}', '${id}', 'webhook.test', '{}', now())`;
    }),
  );
  const text = `insert into webhook_deliveries (id, user_id, endpoint_id, lane, type, body, next_attempt_at) values ${rows.join()}`;
  await server.command("query", { text });
  const atWork = `select count(*)::int as n from webhook_deliveries where type = 'webhook.test' and claim > 0 and attempts = '[]'`;
  const countAtWork = async () => Number((await server.command("query", { text: atWork }))[0]?.n);
  // As many as an account may have at work, but for those whose time is over on a slow machine.
  await expect.poll(countAtWork).toBeGreaterThan(8 * 24);
  const [good, path] = [await newManager(), newPath()];
  const { id } = await newWebhook(good, path);
  await api(good, "POST", `/${id}/test`);
  await expect.poll(() => receiver.at(path)).toHaveLength(1);
  // They hang on in the meantime.
  expect(await countAtWork()).toBeGreaterThan(0);
  await server.command("query", { text: "delete from webhook_deliveries where type = 'webhook.test'" });
});

describe("a low balance", () => {
  test("is told once when it falls below, and again only after it was above", async () => {
    const person = await newManager(11);
    const path = newPath();
    const { id, secret } = await newWebhook(person, path, { events: ["credits.low"] });
    const countTold = async () => (await deliveriesOf(person, id)).length;
    await submit(server, person.key);
    expect(await countTold()).toBe(0);
    await submit(server, person.key);
    await submit(server, person.key);
    expect(await countTold()).toBe(1);
    await server.command("grant", { userId: person.userId, amount: 2 });
    await submit(server, person.key);
    // It was at the threshold in between, and not above it.
    expect(await countTold()).toBe(1);
    await server.command("grant", { userId: person.userId, amount: 2 });
    await submit(server, person.key);
    await submit(server, person.key);
    expect(await countTold()).toBe(2);
    await expect.poll(() => receiver.at(path)).toHaveLength(2);
    const [first] = receiver.at(path);
    const body = first && verified(first, secret);
    expect(WEBHOOK_BODIES["credits.low"].parse(body).data).toEqual({ credits_remaining: 9, threshold: 10 });
  });
});

describe("a low balance by another threshold", () => {
  test("is told although one was told by the threshold before", async () => {
    const person = await newManager(10);
    const { id } = await newWebhook(person, newPath(), { events: ["credits.low"] });
    await submit(server, person.key);
    expect(await deliveriesOf(person, id)).toHaveLength(1);
    await server.command("changeLowCredits", { userId: person.userId, credits: 8 });
    await submit(server, person.key);
    expect(await deliveriesOf(person, id)).toHaveLength(1);
    await submit(server, person.key);
    expect(await deliveriesOf(person, id)).toHaveLength(2);
  });
});

describe("an attempt", () => {
  test("that fails is repeated under the same id, signed anew", async () => {
    const person = await newManager();
    const path = newPath({ status: 500, body: "not now" }, { status: 200 });
    const { id, secret } = await newWebhook(person, path);
    await api(person, "POST", `/${id}/test`);
    await expect.poll(() => receiver.at(path), { timeout: 20_000 }).toHaveLength(2);
    const [first, second] = receiver.at(path);
    if (!first || !second) throw new Error("Nothing was told.");
    expect(second.at - first.at).toBeGreaterThan(4_900);
    expect(second.headers["webhook-id"]).toBe(first.headers["webhook-id"]);
    expect(second.headers["webhook-timestamp"]).not.toBe(first.headers["webhook-timestamp"]);
    for (const one of [first, second]) expect(verified(one, secret)).toMatchObject({ type: "webhook.test" });
    const attempts = [
      { status_code: 500, response_body: "not now", error: "its server answered 500" },
      { status_code: 200, response_body: "", error: null },
    ];
    await expect
      .poll(async () => (await deliveriesOf(person, id))[0])
      .toMatchObject({ status: "succeeded", attempts });
  });

  test("that is redirected fails, and is not led on", async () => {
    const person = await newManager();
    const target = newPath();
    const path = newPath({ status: 302, headers: { Location: receiver.url(target) } });
    const { id } = await newWebhook(person, path);
    const sent = await api(person, "POST", `/${id}/test`);
    expect(sent.status).toBe(201);
    await expect
      .poll(async () => (await api(person, "GET", `/${id}/deliveries/${sent.body.id}`)).body)
      .toMatchObject({ status: "pending", attempts: [{ status_code: 302 }] });
    expect(receiver.at(target)).toEqual([]);
  });

  test("waits as long as it is asked to", async () => {
    const person = await newManager();
    const path = newPath({ status: 429, headers: { "Retry-After": "600" } });
    const { id } = await newWebhook(person, path);
    await api(person, "POST", `/${id}/test`);
    await expect.poll(async () => (await deliveriesOf(person, id))[0]?.attempts).toHaveLength(1);
    const next = Date.parse((await deliveriesOf(person, id))[0]?.next_attempt_at as unknown as string);
    expect(next - Date.now()).toBeGreaterThan(590_000);
  });

  test("that is answered 410 disables the endpoint, and nothing more is told there", async () => {
    const person = await newManager();
    const path = newPath({ status: 410 });
    const { id } = await newWebhook(person, path);
    await api(person, "POST", `/${id}/test`);
    const gone = { enabled: false, disabled_reason: "gone" };
    await expect.poll(async () => (await api(person, "GET", `/${id}`)).body).toMatchObject(gone);
    await finish(person);
    expect(await deliveriesOf(person, id)).toMatchObject([{ status: "failed" }]);
    expect((await api(person, "POST", `/${id}/test`)).status).toBe(422);
    const anew = { enabled: true, disabled_reason: null, failing_since: null };
    expect((await api(person, "PATCH", `/${id}`, { enabled: true })).body).toMatchObject(anew);
  });

  test("that fails after five days of failures disables it, too", async () => {
    const person = await newManager();
    const path = newPath({ status: 500 });
    const { id } = await newWebhook(person, path);
    const text = `update webhook_endpoints set failing_since = now() - interval '5 days 1 hour' where id = '${id}'`;
    await server.command("query", { text });
    await api(person, "POST", `/${id}/test`);
    const failing = { enabled: false, disabled_reason: "failing" };
    await expect.poll(async () => (await api(person, "GET", `/${id}`)).body).toMatchObject(failing);
  });

  test("is not made where the address leads into this network after all", async () => {
    const person = await newManager();
    const { id } = await newWebhook(person, newPath());
    await server.command("setFarHosts", {
      ...receiver.hosts,
      hosts: { ...receiver.hosts.hosts, "inside.example": [["10.0.0.7"]] },
    });
    await api(person, "PATCH", `/${id}`, { url: "http://inside.example/" });
    await api(person, "POST", `/${id}/test`);
    const refused = [{ status_code: null, error: "there is no public host of this name" }];
    await expect.poll(async () => (await deliveriesOf(person, id))[0]?.attempts).toMatchObject(refused);
    expect(await server.command("farConnections")).toEqual([]);
  });

  test("of a dead endpoint holds up no other one", async () => {
    const person = await newManager();
    const [dead, good] = [newPath("hang"), newPath()];
    const first = await newWebhook(person, dead);
    const second = await newWebhook(person, good);
    for (let i = 0; i < 12; i++) await api(person, "POST", `/${first.id}/test`);
    await expect.poll(() => receiver.at(dead).length).toBeGreaterThan(0);
    await api(person, "POST", `/${second.id}/test`);
    await expect.poll(() => receiver.at(good), { timeout: 3_000 }).toHaveLength(1);
    expect(receiver.at(dead).length).toBeLessThanOrEqual(4);
  });
});

describe("a rotation", () => {
  test("has both secrets sign", async () => {
    const person = await newManager();
    const path = newPath();
    const { id, secret: before } = await newWebhook(person, path);
    const { status, body } = await api(person, "POST", `/${id}/rotate`);
    expect(status).toBe(200);
    expect(body.secret).not.toBe(before);
    expect(Date.parse(body.rotating_until)).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    await api(person, "POST", `/${id}/test`);
    await expect.poll(() => receiver.at(path)).toHaveLength(1);
    const [told] = receiver.at(path);
    if (!told) throw new Error("Nothing was told.");
    expect(String(told.headers["webhook-signature"]).split(" ")).toHaveLength(2);
    for (const secret of [before, body.secret])
      expect(verified(told, secret)).toMatchObject({ type: "webhook.test" });
  });
});

describe("a replay", () => {
  test("sends one again under its id, and all since a time that have not succeeded", async () => {
    const person = await newManager();
    const path = newPath({ status: 500 });
    const { id, secret } = await newWebhook(person, path);
    const since = new Date().toISOString();
    await api(person, "POST", `/${id}/test`);
    await api(person, "POST", `/${id}/test`);
    const attemptsOf = async () =>
      (await deliveriesOf(person, id)).map((one) => Object.values(one.attempts ?? []).length);
    await expect.poll(attemptsOf).toEqual([1, 1]);
    reactions.set(path, [{ status: 204 }]);
    const future = { since: new Date(Date.now() + 60_000).toISOString() };
    expect((await api(person, "POST", `/${id}/replay`, future)).body).toEqual({ replayed: 0 });
    expect((await api(person, "POST", `/${id}/replay`, { since })).body).toEqual({ replayed: 2 });
    const statusesOf = async () => (await deliveriesOf(person, id)).map(({ status }) => status);
    await expect.poll(statusesOf).toEqual(["succeeded", "succeeded"]);
    expect((await api(person, "POST", `/${id}/replay`, { since })).body).toEqual({ replayed: 0 });
    const [{ id: one } = { id: "" }] = await deliveriesOf(person, id);
    const again = await api(person, "POST", `/${id}/deliveries/${one}/replay`);
    expect(again.body).toMatchObject({ id: one, status: "pending" });
    const told = () => receiver.at(path).filter(({ headers }) => headers["webhook-id"] === one);
    await expect.poll(told).toHaveLength(3);
    for (const received of told()) verified(received, secret);
  });

  test.each([{}, { since: "yesterday" }, { since: 7 }])("422 for %j", async (body) => {
    const person = await newManager();
    const { id } = await newWebhook(person, newPath());
    const { status, response } = await api(person, "POST", `/${id}/replay`, body);
    expect(status).toBe(422);
    expect((await errorOf(response)).param).toBe("since");
  });
});

describe("deliveries", () => {
  test("come a page at a time, newest first, by how they stand", async () => {
    const person = await newManager();
    const path = newPath();
    const { id } = await newWebhook(person, path);
    const made: string[] = [];
    for (let i = 0; i < 3; i++) made.unshift((await api(person, "POST", `/${id}/test`)).body.id);
    const first = (await api(person, "GET", `/${id}/deliveries?limit=2`)).body;
    const rest = (await api(person, "GET", `/${id}/deliveries?limit=2&cursor=${first.next_cursor}`)).body;
    expect([...first.deliveries, ...rest.deliveries].map((one) => one.id)).toEqual(made);
    expect(rest.next_cursor).toBeNull();
    expect((await api(person, "GET", `/${id}/deliveries?status=failed`)).body.deliveries).toEqual([]);
    expect((await api(person, "GET", `/${id}/deliveries?status=done`)).status).toBe(422);
  });
});
