import pg from "pg";

/** The role in a database URL. */
export async function roleOf(config: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query("select current_user as role")).rows[0].role;
  } finally {
    await client.end();
  }
}

/**
 * Grants the service's role access to the tables and nothing else; on the ledger, it may only add transfers and update
 * balances with them. Idempotent.
 * @param owner a connection of the role that owns the tables
 * @param role the service's role; if it is the owner, it already may do everything
 */
export async function grantOnTables(owner: pg.Client, role: string): Promise<void> {
  await grant(owner, role, (name) => [
    "revoke create on schema public from public",
    `grant usage on schema public, drizzle to ${name}`,
    `grant select on all tables in schema drizzle to ${name}`,
    `grant select, insert, update, delete on all tables in schema public to ${name}`,
    `revoke update, delete on ledger_accounts, ledger_transfers from ${name}`,
    `revoke insert on ledger_transfers from ${name}`,
    `grant update (balance) on ledger_accounts to ${name}`,
    `grant insert (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id, reason)
      on ledger_transfers to ${name}`,
  ]);
}

/** Grants the service's role access to the queue's tables. */
export async function grantOnQueue(owner: pg.Client, role: string, schema: string): Promise<void> {
  await grant(owner, role, (name) => [
    `grant usage on schema ${schema} to ${name}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${name}`,
    `grant usage on all sequences in schema ${schema} to ${name}`,
    `grant execute on all functions in schema ${schema} to ${name}`,
  ]);
}

async function grant(owner: pg.Client, role: string, statements: (name: string) => string[]): Promise<void> {
  const { rows } = await owner.query("select current_user as role");
  if (rows[0].role === role) return;
  await owner.query("begin");
  for (const statement of statements(pg.escapeIdentifier(role))) await owner.query(statement);
  await owner.query("commit");
}
