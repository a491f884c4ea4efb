import { describe, expect, test } from "vitest";
import { verified } from "../support/webhook-receiver";
import type { Webhooks } from "../support/webhooks";

/** Tests of rotated secrets and replays, for the file that has a server and a receiver. */
export function describeReplays({
  receiver,
  react,
  newPath,
  newManager,
  api,
  newWebhook,
  deliveriesOf,
}: Webhooks): void {
  describe("a rotation", () => {
    test("signs with both secrets", async () => {
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
    test("resends one under its id, or all since a time that have not succeeded", async () => {
      const person = await newManager();
      const path = newPath({ status: 500 });
      const { id, secret } = await newWebhook(person, path);
      const since = new Date().toISOString();
      await api(person, "POST", `/${id}/test`);
      await api(person, "POST", `/${id}/test`);
      const attemptsOf = async () =>
        (await deliveriesOf(person, id)).map((one) => Object.values(one.attempts ?? []).length);
      await expect.poll(attemptsOf).toEqual([1, 1]);
      react(path, { status: 204 });
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
  });
}
