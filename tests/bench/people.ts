import { createHash } from "node:crypto";
import pg from "pg";
import { makeKey } from "@/lib/keys/key-format";

/** A user with enough credits for a benchmark. */
export type Person = { userId: string; key: string };

/** Each account's credits. */
export const CREDITS = 1_000_000;

/** Disables triggers and foreign keys, which would only slow a benchmark's own inserts down. */
const UNCHECKED = "-c session_replication_role=replica";

/** Runs one statement. */
export type Query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Opens a session on a database, as its superuser.
 * @param settings the session's settings, as in `-c name=value`
 */
export async function openSession(
  databaseUrl: string,
  ...settings: string[]
): Promise<{ query: Query; end: () => Promise<void> }> {
  const options = [UNCHECKED, ...settings].join(" ");
  const client = new pg.Client({ connectionString: databaseUrl, options });
  await client.connect();
  return {
    query: async (text, values = []) => (await client.query(text, values)).rows,
    end: () => client.end(),
  };
}

/** Runs one statement on a database, as its superuser. */
export async function query<Row extends pg.QueryResultRow>(
  databaseUrl: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const session = await openSession(databaseUrl);
  try {
    return await session.query<Row>(text, values);
  } finally {
    await session.end();
  }
}

/**
 * Creates accounts with credits and keys.
 * @param keysEach the number of keys per account
 * @returns one entry per key
 */
export async function makePeople(
  databaseUrl: string,
  name: string,
  { accounts, keysEach }: { accounts: number; keysEach: number },
): Promise<Person[]> {
  const people = Array.from({ length: accounts * keysEach }, (_, index) => ({
    userId: `user_${name}_${Math.floor(index / keysEach)}`,
    keyId: `key_${name}_${index}`,
    key: makeKey(),
  }));
  const owners = [...new Set(people.map(({ userId }) => userId))];
  await query(
    databaseUrl,
    "insert into users (id, email) select id, id || '@example.com' from unnest($1::text[]) as id",
    [owners],
  );
  await query(
    databaseUrl,
    `with account as (
      insert into ledger_accounts (id, kind, user_id, balance) select 'acct_' || id, 'user', id, $2 from unnest($1::text[]) as id
      returning id
    )
    insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after)
    select 'grant:' || id, 'grant', 'system:grants', id, $2, $2 from account`,
    [owners, CREDITS],
  );
  await query(
    databaseUrl,
    `insert into api_keys (id, user_id, name, sha256, last_four)
    select id, user_id, 'Bench', sha256, '0000' from unnest($1::text[], $2::text[], $3::text[]) as made (id, user_id, sha256)`,
    [
      people.map(({ keyId }) => keyId),
      people.map(({ userId }) => userId),
      people.map(({ key }) => createHash("sha256").update(key).digest("hex")),
    ],
  );
  return people;
}
