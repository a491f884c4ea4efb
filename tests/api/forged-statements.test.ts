import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migrateServer } from "@/db/migrate-server";
import { findLedgerFaults } from "@/db/queries/ledger-faults";
import { deleteUser } from "@/db/queries/users";
import { FORGED_RULES, forgedByOwner, forgedRows } from "../support/forged-rows";
import { type Forgery, forgedTransfers } from "../support/forged-statements";
import { type LedgerWorld, makeLedgerWorld } from "../support/ledger-world";
import { migrationsFolder, type OpenedDatabase, openAs, openEmbedded } from "../support/open-database";
import { createDatabase } from "../support/start-postgres";

const isPostgres = inject("database") === "postgres";

/** The same database, through its owner and through the service's role, which owns nothing. */
async function openServer(): Promise<{ owner: OpenedDatabase; service: OpenedDatabase }> {
  const ownerUrl = await createDatabase(inject("postgresUrl"));
  const role = `service_${crypto.randomUUID().slice(0, 8)}`;
  const serviceUrl = new URL(ownerUrl);
  [serviceUrl.username, serviceUrl.password] = [role, "service"];
  const owner = openAs(ownerUrl);
  await owner.db.execute(sql.raw(`create role ${role} login password 'service'`));
  await migrateServer({ serviceUrl: serviceUrl.href, ownerUrl, migrationsFolder, connecting: {} });
  return { owner, service: openAs(serviceUrl.href) };
}

const doors: Record<string, OpenedDatabase> = {};
const worlds: Record<string, LedgerWorld> = {};

beforeAll(async () => {
  Object.assign(doors, isPostgres ? await openServer() : { owner: await openEmbedded() });
  for (const [name, { db }] of Object.entries(doors)) worlds[name] = await makeLedgerWorld(db);
});
afterAll(async () => {
  for (const door of Object.values(doors)) await door.close();
});

class RolledBack extends Error {}

/** @returns how a forged transaction ended: what refused it, or what `ledger verify` says of it */
async function outcomeOf(door: OpenedDatabase, statements: string[]): Promise<string> {
  let found = "";
  try {
    await door.db.transaction(async (tx) => {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(sql`set constraints all immediate`);
      const faults = await findLedgerFaults(tx);
      found = faults.length > 0 ? `verify: ${faults.map(({ rule }) => rule).join(", ")}` : "passed";
      throw new RolledBack();
    });
  } catch (error) {
    if (error instanceof RolledBack) return found;
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
    return `${code} ${message}`;
  }
  return "committed";
}

/** A rule that was broken, or a right that is lacking: a slip of the statement's author ends otherwise. */
const REFUSED = /^(23\d{3}|42501) /;

describe.each(isPostgres ? ["owner", "service"] : ["owner"])("as the %s", (name) => {
  const refusedOrFound = async (forgeries: (world: LedgerWorld) => Forgery[]) => {
    const door = doors[name] as OpenedDatabase;
    const outcomes = new Map<string, string>();
    for (const [what, ...statements] of forgeries(worlds[name] as LedgerWorld)) {
      outcomes.set(what, await outcomeOf(door, statements));
    }
    return [...outcomes].filter(([, outcome]) => !outcome.startsWith("verify:") && !REFUSED.test(outcome));
  };

  test("what was written as the service writes it is clean", async () => {
    expect(await findLedgerFaults((doors[name] as OpenedDatabase).db)).toEqual([]);
  });

  test("no forged transfer passes", async () => expect(await refusedOrFound(forgedTransfers)).toEqual([]));

  test("no forged row passes", async () => expect(await refusedOrFound(forgedRows)).toEqual([]));

  test.runIf(name === "owner")("what the owner of the tables writes past the rules is found", async () =>
    expect(await refusedOrFound(forgedByOwner)).toEqual([]),
  );

  test.runIf(name === "service")("nobody takes the rules away", async () =>
    expect(await refusedOrFound(() => FORGED_RULES)).toEqual([]),
  );

  test("a temporary table does not stand in for ours", async () => {
    const { bob } = worlds[name] as LedgerWorld;
    const door = doors[name] as OpenedDatabase;
    expect(
      await outcomeOf(door, [
        "create temporary table ledger_transfers (like ledger_transfers)",
        `insert into pg_temp.ledger_transfers select * from public.ledger_transfers`,
        `update ledger_accounts set balance = 5000 where id = '${bob.account}'`,
        `update pg_temp.ledger_transfers set balance_after = 5000`,
      ]),
    ).toMatch(/without a transfer/);
  });

  test("a person may leave; the books stay, and stay clean", async () => {
    const door = doors[name] as OpenedDatabase;
    const { ada } = await makeLedgerWorld(door.db);
    await deleteUser(door.db, { id: ada.userId });
    const { rows } = (await door.db.execute(
      sql`select user_id from ledger_accounts where id = ${ada.account}`,
    )) as unknown as { rows: unknown[] };
    expect(rows).toEqual([{ user_id: null }]);
    expect(await findLedgerFaults(door.db)).toEqual([]);
  });
});
