import { describe, expect, test } from "vitest";
import { WEBHOOK_BODIES } from "@/lib/contract/webhooks";
import { generate, type Person, serverForFile, submit, VALID, waitForTask } from "../support/api";
import { verified } from "../support/webhook-receiver";
import { webhooksOn } from "../support/webhooks";
import { describeAttempts } from "./describe-webhook-attempts";
import { describeReplays } from "./describe-webhook-replays";

const server = serverForFile();
const hooks = webhooksOn(server);
const { receiver, newPath, newManager, api, newWebhook, deliveriesOf } = hooks;

async function finish(person: Person, fields: Record<string, unknown> = {}): Promise<string> {
  const id = await submit(server, person.key, fields);
  await waitForTask(server, person.key, id);
  return id;
}

describe("the end of a task", () => {
  test("is delivered, brief and signed, to each subscribed endpoint and to the request's webhook_url", async () => {
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

  test("says why a task failed, and nothing of the prompt", async () => {
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

  test("is not delivered to disabled endpoints, nor to others'", async () => {
    const [person, other] = [await newManager(), await newManager()];
    const [disabled, others] = [newPath(), newPath()];
    await newWebhook(person, disabled, { enabled: false });
    await newWebhook(other, others);
    await finish(person);
    const text = `select count(*)::int as n from webhook_deliveries where user_id in ('${person.userId}', '${other.userId}')`;
    expect(await server.command("query", { text })).toEqual([{ n: 0 }]);
  });
});

describe("a test key", () => {
  test("creates endpoints that receive events of test tasks only", async () => {
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

test("endpoints that hang do not delay others'", async () => {
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
  test("is reported once when it falls below the threshold, and again only after it was above", async () => {
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

  test("is reported even if the former threshold was", async () => {
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

describe("an attempt", () => describeAttempts(server, hooks));

describeReplays(hooks);

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

  test("created before the clock was set back are sent, those that were attempted when it is their turn", async () => {
    const person = await newManager();
    const path = newPath();
    const { id } = await newWebhook(person, path);
    const { id: sent } = (await api(person, "POST", `/${id}/test`)).body;
    await expect.poll(() => receiver.at(path)).toHaveLength(1);
    const [row] = await deliveriesOf(person, id);
    const inAnHour = "now() + interval '1 hour'";
    const copy = (copyId: string, claim: number) =>
      server.command("query", {
        text: `insert into webhook_deliveries select (jsonb_populate_record(d, jsonb_build_object('id', '${copyId}',
          'status', 'pending', 'attempts', '[]'::jsonb, 'claim', ${claim}, 'created_at', ${inAnHour},
          'next_attempt_at', ${inAnHour}))).* from webhook_deliveries d where id = '${sent}'`,
      });
    await copy(`${row?.id}x`, 0);
    await copy(`${row?.id}y`, 1);
    await server.command("catchUp");
    const ids = () => receiver.at(path).map(({ headers }) => headers["webhook-id"]);
    await expect.poll(ids).toEqual([sent, `${sent}x`]);
  });
});
