import { makePeople, openSession, type Person, type Query } from "./people";
import { rememberTerms } from "./remember-terms";

/** Tasks per account, both for the one that requests are for and for others. */
const TASKS_EACH = 5_000;

const PROMPT = "'a cute anime girl with blue hair, detailed portrait'";
const TABLES = ["tasks", "images", "ledger_transfers"];

/** Settings for bulk loading: no durability, and enough memory to sort the indexes. */
const SETTINGS = ["-c synchronous_commit=off", "-c statement_timeout=0", "-c maintenance_work_mem=1GB"];

/**
 * Fills a new database: accounts with 5,000 finished tasks each, every second one failed and refunded, and twice as many
 * transfers as tasks. Rows of an account are as scattered as if a thousand people were drawing at a time. Constraints are checked
 * on insertion; in place of triggers and foreign keys, `ledger verify` checks everything afterwards.
 * @param tasks a multiple of 5,000
 * @returns keys of the first account
 */
export async function fill(databaseUrl: string, tasks: number): Promise<Person[]> {
  const accounts = tasks / TASKS_EACH;
  const first = await makePeople(databaseUrl, "first", { accounts: 1, keysEach: 2_000 });
  if (accounts > 1) await makePeople(databaseUrl, "rest", { accounts: accounts - 1, keysEach: 1 });
  const sessions = [await openSession(databaseUrl, ...SETTINGS), await openSession(databaseUrl, ...SETTINGS)];
  const [{ query }] = sessions as [(typeof sessions)[number]];
  // The same base time for all rows.
  const [{ at = "" } = {}] = await query<{ at: string }>(
    "select quote_literal(now()) || '::timestamptz' as at",
  );
  const terms = await rememberTerms(query, {
    prompt: PROMPT,
    facts: "array['text-to-image', 'sketch', 'web', status, 'live']",
    createdAt: at,
  });
  const indexes = await dropIndexes(query);
  const free = await fillWholePages(query);
  const inSessions = (statements: string[]) =>
    inTurn(
      sessions.map((session) => session.query),
      statements,
    );
  await inSessions(writeRows({ accounts, tasks, at }));
  await inSessions(indexes);
  await free();
  await terms.forget();
  await requireTerms(query);
  await query("vacuum (analyze)");
  await query("checkpoint");
  for (const session of sessions) await session.end();
  return first;
}

/** Distributes statements over sessions. */
async function inTurn(sessions: Query[], statements: string[]): Promise<void> {
  const left = [...statements];
  await Promise.all(
    sessions.map(async (query) => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await query(next);
    }),
  );
}

/**
 * Drops the indexes that no constraint needs, because creating them after the rows takes half the time.
 * @returns the statements that recreate them, slowest first
 */
async function dropIndexes(query: Query): Promise<string[]> {
  const indexes = await query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class on pg_class.oid = indexrelid
    where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)
    order by relam = (select oid from pg_am where amname = 'gin') desc`,
    [TABLES],
  );
  for (const { name } of indexes) await query(`drop index ${name}`);
  return indexes.map(({ definition }) => definition);
}

/**
 * Fills pages completely, since the free space is for updates that these rows have already had.
 * @returns restores the fill factors
 */
async function fillWholePages(query: Query): Promise<() => Promise<void>> {
  const kept = await query<{ name: string; options: string }>(
    `select oid::regclass::text as name, array_to_string(reloptions, ', ') as options from pg_class
    where oid = any($1::regclass[]) and reloptions is not null`,
    [TABLES],
  );
  for (const { name } of kept) await query(`alter table ${name} set (fillfactor = 100)`);
  return async () => {
    for (const { name, options } of kept) await query(`alter table ${name} set (${options})`);
  };
}

/** The statements that insert each table's rows. */
function writeRows({ accounts, tasks, at }: { accounts: number; tasks: number; at: string }): string[] {
  const owner = `case when i % ${accounts} = 0 then 'user_first_0' else 'user_rest_' || (i % ${accounts} - 1) end`;
  const taskId = "'task_01a' || lpad(i::text, 23, '0')";
  const isDone = `(i / ${accounts}) % 2 = 0`;
  return [
    // Every task is paid with a credit granted before; failed ones are refunded.
    `insert into ledger_transfers
      (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id, created_at)
    select kind || ':' || task, kind,
      case kind when 'grant' then 'system:grants' when 'charge' then account else 'system:revenue' end,
      case kind when 'charge' then 'system:revenue' else account end,
      1, case when kind = 'grant' then 1000001 when done or kind = 'refund' then 1000000 else 999999 end,
      case when kind <> 'grant' then task end, ${at}
    from (
      select ${taskId} as task, 'acct_' || ${owner} as account, ${isDone} as done,
        case when is_first and ${isDone} then 'grant' when is_first or ${isDone} then 'charge' else 'refund' end as kind
      from (select n / 2 as i, n % 2 = 0 as is_first from generate_series(0, 2 * ${tasks} - 1) as n) as moves
    ) as made`,
    `insert into tasks (id, user_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits,
      status, attempt, error, created_at, started_at, finished_at)
    select ${taskId}, ${owner}, 'web', 'text-to-image', ${PROMPT}, '1:1', 1024, 1024,
      '{}', 'sketch', i, 1, case when ${isDone} then 'success' else 'failed' end, 1,
      case when ${isDone} then null else 'The image could not be generated.' end, ${at}, ${at}, ${at}
    from generate_series(0, ${tasks} - 1) as i`,
    `insert into images (id, task_id, position, path, content_type, width, height, bytes, created_at)
    select 'image_' || i, ${taskId}, 0, 'bench/' || md5(i::text) || '.png', 'image/png', 1024, 1024, 1600000, ${at}
    from generate_series(0, ${tasks} - 1) as i where ${isDone}`,
  ];
}

/** @throws Error if a task's terms differ from those that the service would compute */
async function requireTerms(query: Query): Promise<void> {
  const wrong = await query<{ id: string }>(
    `select id from tasks where hashtext(id) % 1000 = 0 and terms is distinct from
      task_terms(user_id, prompt, array[scene, model, source, status, 'live']) limit 1`,
  );
  if (wrong[0]) throw new Error(`${wrong[0].id} has other terms than its own.`);
}
