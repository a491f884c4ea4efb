import { type Forgery, newTask } from "./forged-sql";
import type { LedgerWorld } from "./ledger-world";

/** Attempts on rows that the ledger depends on. */
export function forgedRows({
  ada,
  bob,
  key,
  revoked,
  expired,
  done,
  failed,
  working,
  pending,
  upload,
}: LedgerWorld): Forgery[] {
  const set = (table: string, id: string, change: string): string =>
    `update ${table} set ${change} where ${table === "images" ? "task_id" : "id"} = '${id}'`;
  const image = (task: string, fields = "0, 'x.png', 'image/png', 1, 1, 1") =>
    `insert into images (id, task_id, position, path, content_type, width, height, bytes) values ('img_x', '${task}', ${fields})`;
  const succeed = (task: string) => set("tasks", task, "status = 'success', finished_at = now()");
  const successWith = (fields: string): string[] => [succeed(working), image(working, fields)];
  const answer = (values: string) =>
    `insert into idempotency_keys (user_id, key, request_hash, claim, status, body) values ('${ada.userId}', 'k', 'h', 'c', ${values})`;
  const stored = (fields: string) =>
    `insert into uploads (id, path, content_type, width, height, bytes) values ('upl_x', ${fields})`;
  return [
    ["a lower price", set("tasks", pending, "credits = 1")],
    ["a higher price", set("tasks", failed, "credits = 3")],
    ["a price out of bounds", newTask({ credits: "4" })],
    ["a price below zero", newTask({ credits: "-1" })],
    ["another owner", set("tasks", pending, `user_id = '${bob.userId}'`)],
    ["no owner", set("tasks", pending, "user_id = null")],
    ["no key", set("tasks", pending, "api_key_id = null")],
    ["another key", set("tasks", pending, `api_key_id = '${revoked}'`)],
    ["a task under another id", set("tasks", pending, "id = 'task_x'")],
    ["another model", set("tasks", pending, "model = 'plain'")],
    ["another scene", set("tasks", pending, "scene = 'image-to-image', image_input = '{x}'")],
    ["another seed", set("tasks", done, "seed = 8")],
    ["another prompt", set("tasks", done, "prompt = 'a dog'")],
    ["another time", set("tasks", pending, "created_at = '2020-01-01'")],
    ["words emptied of a task that is there", set("tasks", done, "prompt = ''")],
    ["back to pending", set("tasks", working, "status = 'pending'")],
    ["back to work", set("tasks", done, "status = 'processing', finished_at = null")],
    ["failed after all", set("tasks", done, "status = 'failed', error = 'x'")],
    ["successful after all", set("tasks", failed, "status = 'success', error = null"), image(failed)],
    [
      "done without work",
      set("tasks", pending, "status = 'success', attempt = 1, finished_at = now()"),
      image(pending),
    ],
    ["done without a claim", succeed(pending), image(pending)],
    ["done without a picture", succeed(working)],
    ["an attempt taken back", set("tasks", working, "attempt = 0")],
    ["attempts skipped", set("tasks", working, "attempt = attempt + 2")],
    ["an attempt after the end", set("tasks", done, "attempt = attempt + 1")],
    ["another beginning", set("tasks", working, "started_at = '2020-01-01'")],
    ["another end", set("tasks", done, "finished_at = now() + interval '1 day'")],
    ["another size", set("tasks", done, "width = 2048")],
    ["another error", set("tasks", failed, "error = 'y'")],
    [
      "a task that begins as done",
      newTask({ status: "'success'", attempt: "1", width: "1", height: "1", finished_at: "now()" }),
    ],
    ["a task that begins in work", newTask({ status: "'processing'", attempt: "1" })],
    ["an unknown state", set("tasks", working, "status = 'paused'")],
    ["an unknown scene", newTask({ scene: "'video'" })],
    ["an unknown source", newTask({ source: "'mail'" })],
    ["an unknown ratio", newTask({ aspect_ratio: "'5:4'" })],
    ["a size out of bounds", newTask({ width: "100000", height: "1" })],
    ["a size below zero", newTask({ width: "-1", height: "1" })],
    ["a seed below zero", newTask({ seed: "-1" })],
    ["a prompt that is too long", newTask({ prompt: "repeat('a', 2001)" })],
    ["no prompt", newTask({ prompt: "''" })],
    ["references in a text", newTask({ image_input: "'{x}'" })],
    ["no references in an image", newTask({ scene: "'image-to-image'" })],
    ["too many references", newTask({ scene: "'image-to-image'", image_input: "'{1,2,3,4,5,6,7,8,9}'" })],
    ["a picture of a task in work", image(working)],
    ["a picture more", image(done, "1, 'x.png', 'image/png', 1, 1, 1")],
    ["another picture", set("images", done, "path = 'x.png'")],
    ["a larger picture", set("images", done, "width = 4096")],
    ["a picture handed over", set("images", done, `task_id = '${failed}'`)],
    ["a picture gone", `delete from images where task_id = '${done}'`],
    ["pictures cut", "truncate images"],
    ["a picture of no width", ...successWith("0, 'x.png', 'image/png', 0, 1, 1")],
    ["a picture without bytes", ...successWith("0, 'x.png', 'image/png', 1, 1, 0")],
    ["a picture of another type", ...successWith("0, 'x.svg', 'image/svg+xml', 1, 1, 1")],
    ["a picture at a wrong place", ...successWith("-1, 'x.png', 'image/png', 1, 1, 1")],
    ["an answer with a wrong status", answer("99, '{}'")],
    ["an answer without a body", answer("201, null")],
    ["an upload of another type", stored("'x', 'text/html', 1, 1, 1")],
    ["an upload of no size", stored("'x', 'image/png', 0, 1, 1")],
    ["an upload without bytes", stored("'x', 'image/png', 1, 1, 0")],
    ["an upload handed over", set("uploads", upload, `user_id = '${bob.userId}'`)],
    ["another upload", set("uploads", upload, "path = 'x'")],
    ["a revoked key revived", set("api_keys", revoked, "revoked_at = null")],
    ["a revoked key revoked later", set("api_keys", revoked, "revoked_at = now() + interval '1 day'")],
    ["an expired key prolonged", set("api_keys", expired, "expires_at = now() + interval '1 day'")],
    ["an expired key without an end", set("api_keys", expired, "expires_at = null")],
    ["a key handed over", set("api_keys", key, `user_id = '${bob.userId}'`)],
    ["another key's hash", set("api_keys", revoked, `sha256 = repeat('0', 64)`)],
    ["a key for tests made real, or a real one for tests", set("api_keys", key, "livemode = not livemode")],
    ["a key for what there is not", set("api_keys", key, "scopes = '{own}'")],
    ["a key for nothing", set("api_keys", key, "scopes = '{}'")],
    ["a key that may spend less than nothing", set("api_keys", key, "credits_per_day = -1")],
    ["a task that was no test made one", set("tasks", done, "livemode = false")],
    ["a key that is none", set("api_keys", key, "sha256 = 'x'")],
    [
      "an epoch taken back",
      set("users", ada.userId, "session_epoch = session_epoch + 1"),
      set("users", ada.userId, "session_epoch = session_epoch - 1"),
    ],
    [
      "an epoch below zero",
      "insert into users (id, email, session_epoch) values ('user_x', 'x@example.com', -1)",
    ],
    ["an e-mail in capitals", `insert into users (id, email) values ('user_x', upper('${ada.email}'))`],
    ["an e-mail of two", set("users", bob.userId, `email = '${ada.email}'`)],
    [
      "an e-mail in letters that fold elsewhere",
      "insert into users (id, email) values ('user_x', 'ÀDA@example.com')",
    ],
    ["a password that is none", set("users", ada.userId, "password_hash = 'secret'")],
    [
      "a refusal at no stage",
      `insert into policy_refusals (id, task_id, rule, stage, hash) values ('ref_x', '${done}', 'x', 'y', 'z')`,
    ],
  ];
}

/** Attempts that require owning the tables. */
export function forgedByOwner({ ada, failed }: LedgerWorld): Forgery[] {
  const second = `insert into ledger_transfers
    (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id)
    select business_key, kind, from_account_id, to_account_id, amount,
      (select balance from ledger_accounts where id = '${ada.account}'), task_id
    from ledger_transfers where task_id = '${failed}' and kind = 'refund'`;
  return [
    [
      "a second refund where no key is in its way",
      "drop index ledger_transfers_business_key",
      "drop index ledger_transfers_task_kind",
      `update ledger_accounts set balance = balance + 2 where id = '${ada.account}'`,
      second,
    ],
    ["a guard off", "alter table ledger_transfers disable trigger ledger_transfers_in_line"],
    ["a guard gone", "drop trigger ledger_accounts_balance_moved on ledger_accounts"],
  ];
}

/** Attempts to remove the rules, which the service's own role may not do. */
export const FORGED_RULES: Forgery[] = [
  ["a trigger off", "alter table ledger_transfers disable trigger all"],
  ["a trigger gone", "drop trigger ledger_transfers_in_line on ledger_transfers"],
  ["a rule gone", "alter table ledger_transfers drop constraint ledger_transfers_accounts"],
  ["triggers that do not fire", "set session_replication_role = replica"],
  [
    "a function that says yes",
    "create or replace function check_transfer() returns trigger language plpgsql as $$ begin return null; end $$",
  ],
  ["another order of ids", "alter table ledger_transfers alter column id restart with 1"],
  ["a sequence set back", "select setval('ledger_transfers_id_seq', 1, false)"],
  ["a table of one's own among ours", "create table tasks_copy (id text)"],
  ["a migration undone", "delete from drizzle.__drizzle_migrations"],
  ["a function of one's own among ours", "create function public.check_refund() returns int return 1"],
  [
    "a rule that does nothing instead",
    "create rule quiet as on insert to ledger_transfers do instead nothing",
  ],
  ["a view in a table's place", "create or replace view ledger_accounts as select 1"],
  ["rows out of a file", "copy ledger_accounts from '/etc/passwd'"],
  ["a table let go", "alter table ledger_transfers owner to current_user"],
  ["a function's place of names", "alter function check_transfer() set search_path = pg_temp"],
  ["a role that may more", "alter role current_user superuser"],
  ["a role taken over", "set role postgres"],
];
