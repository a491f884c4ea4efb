import { describe, expect, test } from "vitest";
import { newPerson, request, sharedServer } from "../support/api";

const server = sharedServer();

describe("GET /api/v1/credits", () => {
  describe("200", () => {
    test("returns the balance", async () => {
      const { key } = await newPerson(server, 12_762);
      const response = await request(server, "/api/v1/credits", { key });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ credits_remaining: 12_762 });
      expect(response.headers.get("ratelimit")).toMatch(/^"read";r=299;t=\d+$/);
    });

    test("is the same for all keys of a user, and nobody else's", async () => {
      const [a, b] = [await newPerson(server, 5), await newPerson(server, 7)];
      const second = await server.command("createKey", { userId: a.userId, name: "Second" });
      const read = async (key: string) => (await request(server, "/api/v1/credits", { key })).json();
      expect(await read(second)).toEqual({ credits_remaining: 5 });
      expect(await read(b.key)).toEqual({ credits_remaining: 7 });
    });
  });

  describe("401", () => {
    test("without a key", async () => {
      expect((await request(server, "/api/v1/credits")).status).toBe(401);
    });
  });

  describe("429", () => {
    test("from the 301st read within a minute on", async () => {
      const { key } = await newPerson(server);
      const statuses = await Promise.all(
        Array.from({ length: 305 }, async () => (await request(server, "/api/v1/credits", { key })).status),
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(300);
      expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    });
  });
});
