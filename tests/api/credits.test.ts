import { describe, expect, test } from "vitest";
import { makeKey } from "@/lib/keys/key-format";
import { newPerson, request, serverForFile } from "../support/api";

const server = serverForFile();

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

    test("becomes 429 for an address that tries one well-formed key after another; keys in use keep working", async () => {
      const { key } = await newPerson(server);
      expect((await request(server, "/api/v1/credits", { key })).status).toBe(200);
      const { userId, key: revoked } = await newPerson(server);
      await server.command("revokeKey", { userId, lastFour: revoked.slice(-4) });
      const statusOf = async (tried: string) =>
        (await request(server, "/api/v1/credits", { key: tried })).status;
      // One that is sent over and over counts once: nobody guesses so.
      for (let i = 0; i < 32; i++) expect(await statusOf(revoked)).toBe(401);
      for (let i = 0; i < 29; i++) expect(await statusOf(makeKey())).toBe(401);
      for (let i = 0; i < 2; i++) expect(await statusOf(makeKey())).toBe(429);
      expect(await statusOf(revoked)).toBe(401);
      expect((await request(server, "/api/v1/credits", { key })).status).toBe(200);
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
