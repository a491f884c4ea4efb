import { balanceOf, type Forgery, GRANTS, move, transfer } from "./forged-sql";
import type { LedgerWorld } from "./ledger-world";

/** Attempts through session settings, the server's catalogue, and statements that contain others. */
export function forgedSessions({ ada, bob, working, pending, done }: LedgerWorld): Forgery[] {
  const [a, b] = [ada.account, bob.account];
  const raise = move(b, 50);
  const swallow = (...statements: string[]) =>
    `do $do$ begin ${statements.join("; ")}; exception when others then null; end $do$`;
  return [
    ["rules asleep for the session", "set session_replication_role = replica", raise],
    [
      "rules asleep for the transaction",
      "select set_config('session_replication_role', 'replica', true)",
      raise,
      transfer("grant", GRANTS, a, 50, balanceOf(b)),
    ],
    ["rules asleep from now on", "alter role current_user set session_replication_role = replica", raise],
    [
      "a balance raised by a merge",
      `merge into ledger_accounts using (values (1)) v on id = '${b}' when matched then update set balance = balance + 50`,
    ],
    [
      "an account merged in with a balance",
      `merge into ledger_accounts using (values (1)) v on false when not matched then insert (id, kind, user_id, balance) values ('acct_x', 'user', '${bob.userId}', 50)`,
    ],
    [
      "a transfer on the balance of before",
      `with moved as (update ledger_accounts set balance = balance + 50 where id = '${b}' returning balance)
        insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after)
        select 'grant:cte', 'grant', '${GRANTS}', '${b}', 40, balance from moved`,
    ],
    [
      "a balance that two parts of a statement raise",
      `with one as (update ledger_accounts set balance = balance + 50 where id = '${b}' returning id),
        two as (update ledger_accounts set balance = balance - 50 where id = '${a}' returning id)
        select from one, two`,
    ],
    [
      "transfers moved elsewhere",
      "with gone as (delete from ledger_transfers returning *) select count(*) from gone",
    ],
    [
      "a balance raised at a cursor",
      `declare c cursor for select id from ledger_accounts where id = '${b}' for update`,
      "fetch c",
      "update ledger_accounts set balance = balance + 50 where current of c",
    ],
    [
      "a balance raised by a prepared statement",
      `prepare p(int) as update ledger_accounts set balance = balance + $1 where id = '${b}'`,
      "execute p(50)",
    ],
    ["a balance raised where errors are swallowed", swallow(raise)],
    [
      "a transfer changed where errors are swallowed",
      swallow("update ledger_transfers set amount = 1"),
      raise,
    ],
    [
      "a balance raised before a point to go back to",
      raise,
      "savepoint s",
      "set constraints all immediate",
      "rollback to s",
    ],
    [
      "a balance of a domain",
      "create domain pg_temp.coins as numeric",
      `update ledger_accounts set balance = balance + 50.4::pg_temp.coins where id = '${b}'`,
    ],
    [
      "a balance raised by a fraction",
      `update ledger_accounts set balance = balance + 0.6 where id = '${b}'`,
    ],
    ["a balance beyond what fits", `update ledger_accounts set balance = 2147483648 where id = '${b}'`],
    ["transfers cut", "truncate ledger_transfers"],
    ["accounts cut, with all that hangs on them", "truncate ledger_accounts restart identity cascade"],
    ["an account that leaves", `delete from ledger_accounts where id = '${b}'`],
    ["all transfers changed", "update ledger_transfers set amount = amount"],
    [
      "a transfer under a number of one's own",
      `insert into ledger_transfers (id, business_key, kind, from_account_id, to_account_id, amount, balance_after) overriding system value values (1, 'grant:n', 'grant', '${GRANTS}', '${b}', 5, 5)`,
    ],
    [
      "a rule that does nothing instead",
      "create rule nothing as on insert to ledger_transfers do instead nothing",
      raise,
    ],
    [
      "a trigger of one's own",
      "create function pg_temp.yes() returns trigger language plpgsql as $$ begin new.balance := new.balance + 50; return new; end $$",
      "create trigger yes before update on ledger_accounts for each row execute function pg_temp.yes()",
      `update ledger_accounts set balance = balance where id = '${b}'`,
    ],
    [
      "a guard replaced",
      "create or replace function public.check_balance() returns trigger language plpgsql as $$ begin return null; end $$",
      raise,
    ],
    ["all guards off", "alter table ledger_accounts disable trigger all", raise],
    ["a task that changes hands twice", `update tasks set user_id = '${bob.userId}' where id = '${pending}'`],
    ["a task that nobody owns", `update tasks set user_id = null where id = '${working}'`],
    [
      "an account that changes hands",
      `update ledger_accounts set user_id = '${ada.userId}' where id = '${b}'`,
    ],
    [
      "a task merged back to the start",
      `merge into tasks using (values (1)) v on id = '${done}' when matched then update set status = 'pending', finished_at = null`,
    ],
    ["the catalogue written", "update pg_catalog.pg_trigger set tgenabled = 'D'", raise],
  ];
}

/** Attempts that require ownership. */
export const FORGED_RIGHTS: Forgery[] = [
  ["a table of the service's own", "create table public.mine (id int)"],
  ["a schema of the service's own", "create schema evil"],
  ["a function in our schema", "create function public.f() returns int language sql as 'select 1'"],
  ["a table part of ours", "alter table ledger_accounts add column x int"],
  ["row security over ours", "alter table ledger_accounts enable row level security"],
  ["a policy", "create policy p on ledger_accounts using (true)"],
  ["a cast", "create cast (text as int) with inout as implicit"],
  [
    "an event trigger",
    "create function pg_temp.e() returns event_trigger language plpgsql as 'begin end'",
    "create event trigger e on ddl_command_end execute function pg_temp.e()",
  ],
  ["a role", "create role x superuser"],
  ["another role's rights", "set role postgres"],
  ["another session's user", "set session authorization postgres"],
  ["the server's settings", "set log_statement = 'none'"],
  ["the server's files", "copy ledger_accounts to '/tmp/x'"],
  ["the server's programs", "copy ledger_accounts from program 'true'"],
  ["the server's large files", "select lo_import('/etc/passwd')"],
  [
    "the ledger's numbers set back",
    "select setval(pg_get_serial_sequence('public.ledger_transfers', 'id'), 1)",
  ],
  ["the ledger's numbers changed", "alter sequence ledger_transfers_id_seq restart"],
  ["ours to another", "alter table ledger_accounts owner to current_user"],
  [
    "migrations that were never applied",
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 1)",
  ],
];
