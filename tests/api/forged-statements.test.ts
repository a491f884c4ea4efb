import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migrateServer } from "@/db/migrate-server";
import { findLedgerFaults } from "@/db/queries/ledger-faults";
import { deleteUser } from "@/db/queries/users";
import { forgedDetours } from "../support/forged-detours";
import { FORGED_RULES, forgedByOwner, forgedRows } from "../support/forged-rows";
import { FORGED_RIGHTS, forgedSessions } from "../support/forged-sessions";
import type { Forgery } from "../support/forged-sql";
import { forgedTransfers } from "../support/forged-statements";
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
  Object.assign(addresses, { owner: ownerUrl, service: serviceUrl.href });
  return { owner, service: openAs(serviceUrl.href) };
}

const doors: Record<string, OpenedDatabase> = {};
/** A server's, for a session that has read no rule yet. */
const addresses: Record<string, string> = {};
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
      const sentences = faults.map(({ rule, expected, found }) => `${rule} ${expected} is ${found}`);
      found = faults.length > 0 ? `verify: ${sentences.join(", ")}` : "passed";
      throw new RolledBack();
    });
  } catch (error) {
    if (error instanceof RolledBack) return found;
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
    return `${code} ${message}`;
  }
  return "committed";
}

const OPERATOR_THAT_SAYS_YES = [
  "create schema evil",
  `create function evil.is_like(text, text) returns boolean language sql immutable
    as $$ select pg_catalog.rtrim($1) operator(pg_catalog.=) pg_catalog.rtrim($2) $$`,
  "create operator evil.= (leftarg = text, rightarg = text, function = evil.is_like)",
  "set local search_path = evil, pg_catalog, public",
];

/** A rule that was broken, or a right that is lacking: a slip of the statement's author ends otherwise. */
const REFUSED = /^(23\d{3}|42501|22003) /;

describe.each(isPostgres ? ["owner", "service"] : ["owner"])("as the %s", (name) => {
  const refusedOrFound = async (forgeries: (world: LedgerWorld) => Forgery[]) => {
    const door = doors[name] as OpenedDatabase;
    const outcomes = new Map<string, string>();
    for (const [what, ...statements] of forgeries(worlds[name] as LedgerWorld)) {
      outcomes.set(what, await outcomeOf(door, statements));
    }
    return [...outcomes].filter(([, outcome]) => !outcome.startsWith("verify:") && !REFUSED.test(outcome));
  };

  test("what the service itself writes is clean", async () => {
    expect(await findLedgerFaults((doors[name] as OpenedDatabase).db)).toEqual([]);
  });

  test("no forged transfer is accepted", async () =>
    expect(await refusedOrFound(forgedTransfers)).toEqual([]));

  test("no detour is accepted", async () => expect(await refusedOrFound(forgedDetours)).toEqual([]));

  test("no session with other settings gets around the rules", async () =>
    expect(await refusedOrFound(forgedSessions)).toEqual([]));

  test("no forged row is accepted", async () => expect(await refusedOrFound(forgedRows)).toEqual([]));

  test.runIf(name === "owner")("what the owner of the tables writes past the rules is reported", async () =>
    expect(await refusedOrFound(forgedByOwner)).toEqual([]),
  );

  test.runIf(name === "owner")("a balance that was changed behind the rules' back is reported", async () => {
    const { bob } = worlds[name] as LedgerWorld;
    const outcome = await outcomeOf(doors[name] as OpenedDatabase, [
      // As only a superuser can, who has the database look away.
      "set local session_replication_role = replica",
      `update ledger_accounts set balance = 101 where id = '${bob.account}'`,
    ]);
    expect(outcome).toBe("verify: balance 100 is 101");
  });

  test.runIf(name === "service")("nobody can remove the rules", async () =>
    expect(await refusedOrFound(() => [...FORGED_RULES, ...FORGED_RIGHTS])).toEqual([]),
  );

  test("a temporary table does not replace ours", async () => {
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

  test.each([
    // Of this type, ours and its neighbour's with a blank at the end are one account.
    ["temporary type", ["create domain pg_temp.text as pg_catalog.bpchar"]],
    ["schema's operator", OPERATOR_THAT_SAYS_YES],
  ])("a %s does not replace the server's", async (_, statements) => {
    const { ada, working } = worlds[name] as LedgerWorld;
    const neighbour = `${ada.account} `;
    const balance = `(select balance from public.ledger_accounts where id operator(pg_catalog.=) '${ada.account}')`;
    const address = addresses[name];
    const door = address ? openAs(address) : (doors[name] as OpenedDatabase);
    expect(
      await outcomeOf(door, [
        ...statements,
        "insert into public.users (id, email) values ('user_x', 'x@example.com')",
        `insert into public.ledger_accounts (id, kind, user_id) values ('${neighbour}', 'user', 'user_x')`,
        `update public.ledger_accounts set balance = balance + 2 where id operator(pg_catalog.=) '${ada.account}'`,
        `update public.ledger_accounts set balance = ${balance} where id operator(pg_catalog.=) '${neighbour}'`,
        `update public.tasks set status = 'failed', error = 'x', finished_at = now()
          where id operator(pg_catalog.=) '${working}'`,
        `insert into public.ledger_transfers
          (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id)
          values ('refund:${working}', 'refund', 'system:revenue', '${neighbour}', 2, ${balance}, '${working}')`,
        `update public.ledger_accounts set balance = balance - 2 where id operator(pg_catalog.=) '${ada.account}'`,
      ]),
    ).toMatch(/does not continue the line|^42501 /);
    if (address) await door.close();
  });

  test("every rule uses the server's own types and operators", async () => {
    const { rows } = (await (doors[name] as OpenedDatabase).db.execute(sql`
      select distinct f.proname as rule from pg_catalog.pg_trigger t
      join pg_catalog.pg_proc f on f.oid = t.tgfoid join pg_catalog.pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
        and not coalesce(f.proconfig @> '{"search_path=pg_catalog, pg_temp"}', false)`)) as unknown as {
      rows: unknown[];
    };
    expect(rows).toEqual([]);
  });

  test("an account may be deleted; the ledger stays, and stays clean", async () => {
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
