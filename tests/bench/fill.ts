import { makePeople, type Person, query } from "./people";

/** Of the account that the requests are for; the others have as many. */
const TASKS_EACH = 5_000;

/** Indexes that no constraint needs are made after the rows, which takes half the time. */
async function withoutIndexes(
  databaseUrl: string,
  table: string,
  fill: () => Promise<unknown>,
): Promise<void> {
  const indexes = await query<{ name: string; definition: string }>(
    databaseUrl,
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
    [table],
  );
  for (const { name } of indexes) await query(databaseUrl, `drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await query(databaseUrl, definition);
}

/**
 * Fills a new database: accounts with 5,000 finished tasks each, every other one failed and refunded, and twice as many
 * transfers as tasks. What belongs to one account lies as far apart as it does where a thousand people draw at a time.
 * @param tasks a multiple of 5,000
 * @returns keys of the first of the accounts
 */
export async function fill(databaseUrl: string, tasks: number): Promise<Person[]> {
  const accounts = tasks / TASKS_EACH;
  const [first] = [await makePeople(databaseUrl, "first", { accounts: 1, keysEach: 2_000 })];
  if (accounts > 1) await makePeople(databaseUrl, "rest", { accounts: accounts - 1, keysEach: 1 });
  // Written into the text, for its numbers are of no one type.
  const quick = (text: string, values: number[]) =>
    query(
      databaseUrl,
      text.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1])),
    );
  const owner = "case when i % $1 = 0 then 'user_first_0' else 'user_rest_' || (i % $1 - 1) end";
  const taskId = "'task_01a' || lpad(i::text, 23, '0')";
  const isDone = "(i / $1) % 2 = 0";
  await withoutIndexes(databaseUrl, "tasks", () =>
    quick(
      `insert into tasks (id, user_id, source, scene, prompt, aspect_ratio, width, height, image_input, model, seed, credits,
        status, attempt, error, created_at, started_at, finished_at)
      select ${taskId}, ${owner}, 'web', 'text-to-image', 'a cute anime girl with blue hair, detailed portrait', '1:1', 1024, 1024,
        '{}', 'sketch', i, 1, case when ${isDone} then 'success' else 'failed' end, 1,
        case when ${isDone} then null else 'The image could not be generated.' end, now(), now(), now()
      from generate_series(0, $2 - 1) as i`,
      [accounts, tasks],
    ),
  );
  await withoutIndexes(databaseUrl, "images", () =>
    quick(
      `insert into images (id, task_id, position, path, content_type, width, height, bytes)
      select 'image_' || i, ${taskId}, 0, 'bench/' || md5(i::text) || '.png', 'image/png', 1024, 1024, 1600000
      from generate_series(0, $2 - 1) as i where ${isDone}`,
      [accounts, tasks],
    ),
  );
  await withoutIndexes(databaseUrl, "ledger_transfers", () =>
    quick(
      `insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id)
      select kind || ':' || task, kind,
        case kind when 'grant' then 'system:grants' when 'charge' then account else 'system:revenue' end,
        case kind when 'charge' then 'system:revenue' else account end,
        1, (case step when 1 then 1000001 when 2 then 1000000 when 3 then 999999 else 1000000 end),
        case when kind <> 'grant' then task end
      from (select i, ${taskId} as task, 'acct_' || ${owner} as account, ${isDone} as done from generate_series(0, $2 - 1) as i) as of
      cross join lateral (
        values (1, 'grant', done), (2, 'charge', done), (3, 'charge', not done), (4, 'refund', not done)
      ) as made (step, kind, holds)
      where holds order by i, step`,
      [accounts, tasks],
    ),
  );
  await query(databaseUrl, "vacuum (analyze)");
  return first;
}
