import { describe, expect, inject, test } from "vitest";
import { balanceOf, generate, newPerson, sharedServer, VALID } from "../support/api";
import { discardServer, startServer } from "../support/start-server";

const server = sharedServer();

const countOf = (statuses: number[], wanted: number) => statuses.filter((status) => status === wanted).length;

describe("requests at the same time", () => {
  test("with several keys of a user never spend more than the balance", async () => {
    const { userId, key } = await newPerson(server, 12);
    const keys = [key];
    for (let i = 0; i < 9; i++) keys.push(await server.command("createKey", { userId, name: `Key ${i}` }));
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const response = await generate(server, keys[i % keys.length], { ...VALID, model: "costly" });
        return response.status;
      }),
    );
    expect(countOf(statuses, 201)).toBe(4);
    expect(countOf(statuses, 403)).toBe(46);
    expect(await balanceOf(server, key)).toBe(0);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("with one key pass up to the limit and no further", async () => {
    const { key } = await newPerson(server, 100);
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await generate(server, key, VALID)).status),
    );
    expect(countOf(statuses, 201)).toBe(10);
    expect(countOf(statuses, 429)).toBe(20);
    expect(await balanceOf(server, key)).toBe(90);
  });

  test.runIf(inject("database") === "postgres")(
    "with one key at two servers on one database pass up to the limit and no further",
    async () => {
      const other = await startServer({ DATABASE_URL: server.databaseUrl, ROLE: "web" });
      try {
        const { key } = await newPerson(server, 100);
        const statuses = await Promise.all(
          Array.from(
            { length: 30 },
            async (_, i) => (await generate(i % 2 ? server : other, key, VALID)).status,
          ),
        );
        expect(countOf(statuses, 201)).toBe(10);
        expect(countOf(statuses, 429)).toBe(20);
        expect(await balanceOf(other, key)).toBe(90);
        expect(await other.command("ledgerFaults")).toEqual([]);
      } finally {
        await discardServer(other);
      }
    },
  );
});
