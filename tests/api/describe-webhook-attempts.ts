import { expect, test } from "vitest";
import { submit, waitForTask } from "../support/api";
import type { RunningServer } from "../support/start-server";
import { verified } from "../support/webhook-receiver";
import type { Webhooks } from "../support/webhooks";

/** Tests of single attempts, for the file that has a server and a receiver. */
export function describeAttempts(
  server: RunningServer,
  { receiver, newPath, newManager, api, newWebhook, deliveriesOf }: Webhooks,
): void {
  test("that fails is retried under the same id with a new signature", async () => {
    const person = await newManager();
    const path = newPath({ status: 500, body: "not now" }, { status: 200 });
    const { id, secret } = await newWebhook(person, path);
    await api(person, "POST", `/${id}/test`);
    await expect.poll(() => receiver.at(path)).toHaveLength(2);
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

  test("fails on a redirect, which is not followed", async () => {
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

  test("is retried when Retry-After says", async () => {
    const person = await newManager();
    const path = newPath({ status: 429, headers: { "Retry-After": "600" } });
    const { id } = await newWebhook(person, path);
    await api(person, "POST", `/${id}/test`);
    await expect.poll(async () => (await deliveriesOf(person, id))[0]?.attempts).toHaveLength(1);
    const next = Date.parse((await deliveriesOf(person, id))[0]?.next_attempt_at as unknown as string);
    expect(next - Date.now()).toBeGreaterThan(590_000);
  });

  test("that gets 410 disables the endpoint, and nothing more is sent to it", async () => {
    const person = await newManager();
    const path = newPath({ status: 410 });
    const { id } = await newWebhook(person, path);
    await api(person, "POST", `/${id}/test`);
    const gone = { enabled: false, disabled_reason: "gone" };
    await expect.poll(async () => (await api(person, "GET", `/${id}`)).body).toMatchObject(gone);
    await waitForTask(server, person.key, await submit(server, person.key));
    expect(await deliveriesOf(person, id)).toMatchObject([{ status: "failed" }]);
    expect((await api(person, "POST", `/${id}/test`)).status).toBe(422);
    const anew = { enabled: true, disabled_reason: null, failing_since: null };
    expect((await api(person, "PATCH", `/${id}`, { enabled: true })).body).toMatchObject(anew);
  });

  test("that fails after five days of failures disables the endpoint, too", async () => {
    const person = await newManager();
    const path = newPath({ status: 500 });
    const { id } = await newWebhook(person, path);
    const text = `update webhook_endpoints set failing_since = now() - interval '5 days 1 hour' where id = '${id}'`;
    await server.command("query", { text });
    await api(person, "POST", `/${id}/test`);
    const failing = { enabled: false, disabled_reason: "failing" };
    await expect.poll(async () => (await api(person, "GET", `/${id}`)).body).toMatchObject(failing);
  });

  test("is not made if the host turns out to be in this network", async () => {
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

  test("to a dead endpoint does not delay others", async () => {
    const person = await newManager();
    const [dead, good] = [newPath("hang"), newPath()];
    const first = await newWebhook(person, dead);
    const second = await newWebhook(person, good);
    for (let i = 0; i < 12; i++) await api(person, "POST", `/${first.id}/test`);
    await expect.poll(() => receiver.at(dead).length).toBeGreaterThan(0);
    await api(person, "POST", `/${second.id}/test`);
    await expect.poll(() => receiver.at(good)).toHaveLength(1);
    expect(receiver.at(dead).length).toBeLessThanOrEqual(4);
  });
}
