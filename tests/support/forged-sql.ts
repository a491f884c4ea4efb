/** An attempt at forgery by somebody who can send SQL in the service's place: a name, and one transaction's statements. */
export type Forgery = [name: string, ...statements: string[]];

export const GRANTS = "system:grants";
export const REVENUE = "system:revenue";

/** The statement that inserts a transfer. */
export function transfer(
  kind: string,
  from: string,
  to: string,
  amount: number,
  balanceAfter: string | number,
  {
    key,
    task,
    columns = "",
    values = "",
  }: { key?: string; task?: string; columns?: string; values?: string } = {},
): string {
  return `insert into ledger_transfers
    (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id${columns})
    values ('${key ?? `${kind}:${task ?? crypto.randomUUID()}`}', '${kind}', '${from}', '${to}', ${amount}, ${balanceAfter},
      ${task ? `'${task}'` : "null"}${values})`;
}

/** The columns that a correction needs in addition. */
export const REASON = { columns: ", reason", values: ", 'it was a mistake'" };

export const move = (account: string, by: number) =>
  `update ledger_accounts set balance = balance + ${by} where id = '${account}'`;

export const balanceOf = (account: string) => `(select balance from ledger_accounts where id = '${account}')`;

/** The statement that inserts a task without an owner or a charge. */
export function newTask(fields: Record<string, string>): string {
  const row = {
    id: `'task_${crypto.randomUUID()}'`,
    user_id: "null",
    source: "'api'",
    scene: "'text-to-image'",
    prompt: "'a cat'",
    aspect_ratio: "'1:1'",
    image_input: "'{}'",
    model: "'sketch'",
    seed: "1",
    credits: "2",
    ...fields,
  };
  return `insert into tasks (${Object.keys(row).join(", ")}) values (${Object.values(row).join(", ")})`;
}
