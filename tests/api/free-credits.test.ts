import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migrateServer } from "@/db/migrate-server";
import { findBalance } from "@/db/queries/ledger";
import { findLedgerFaults } from "@/db/queries/ledger-faults";
import { deleteUser } from "@/db/queries/users";
import { createUser } from "@/lib/auth/create-user";
import { migrationsFolder, type OpenedDatabase, openAs, openEmbedded } from "../support/open-database";
import { createDatabase } from "../support/start-postgres";

const CREDITS = 20;
const POOL = 250;

let opened: OpenedDatabase;

async function openServer(): Promise<OpenedDatabase> {
  const serviceUrl = await createDatabase(inject("postgresUrl"));
  await migrateServer({ serviceUrl, migrationsFolder, connecting: {} });
  return openAs(serviceUrl);
}

beforeAll(async () => {
  Object.assign(process.env, {
    AUTH_SECRET: "for tests only, the same in all processes",
    SIGNUP_CREDITS: String(CREDITS),
    SIGNUP_POOL: String(POOL),
  });
  opened = await (inject("database") === "postgres" ? openServer() : openEmbedded());
});
afterAll(() => opened.close());

/** Makes an account. @returns its id, and what it begins with */
async function join(email: string): Promise<{ userId: string; credits: number | undefined }> {
  const userId = await createUser(opened.db, { email, credits: "free" });
  return { userId, credits: await findBalance(opened.db, { userId }) };
}

describe("free credits", () => {
  test("are granted once per mailbox, however its address is written, even after its account is deleted", async () => {
    const { userId, credits } = await join("grace.hopper@gmail.com");
    expect(credits).toBe(CREDITS);
    expect((await join("gracehopper+again@googlemail.com")).credits).toBe(0);
    expect((await join("g.r.a.c.e.hopper@gmail.com")).credits).toBe(0);
    await deleteUser(opened.db, { id: userId });
    expect((await join("grace.hopper@gmail.com")).credits).toBe(0);
  });

  test("never exceed the day's pool, however many join at once", async () => {
    const emails = Array.from({ length: 20 }, (_, i) => `new-${i}@example.com`);
    const joined = await Promise.all(emails.map(join));
    const given = joined.map(({ credits }) => credits ?? 0);
    expect(given.reduce((sum, credits) => sum + credits, 0)).toBe(POOL - CREDITS);
    // Eleven in full, one the rest, and the others none: they may still have them on another day.
    expect(given.toSorted((a, b) => b - a)).toEqual([...Array(11).fill(CREDITS), 10, ...Array(8).fill(0)]);
    const { rows } = (await opened.db.execute(
      sql`select count(*)::int as count from free_credit_mailboxes`,
    )) as unknown as { rows: unknown[] };
    expect(rows).toEqual([{ count: 13 }]);
    expect(await findLedgerFaults(opened.db)).toEqual([]);
  });
});
