import { balanceOf, type Forgery, GRANTS, move, transfer } from "./forged-sql";
import type { LedgerWorld } from "./ledger-world";

/** Attempts at forging money by indirect statements: each is refused, or `ledger verify` finds it. */
export function forgedDetours({ bob }: LedgerWorld): Forgery[] {
  const b = bob.account;
  return [
    [
      "a balance raised where two rows meet",
      `insert into ledger_accounts (id, kind, user_id) values ('${b}', 'user', '${bob.userId}')
        on conflict (id) do update set balance = ledger_accounts.balance + 50`,
    ],
    [
      "a balance raised in a query",
      `with raised as (update ledger_accounts set balance = balance + 50 where id = '${b}' returning id)
        select id from raised`,
    ],
    [
      "a balance raised through a view",
      "create temporary view balances as select id, balance from ledger_accounts",
      `update balances set balance = balance + 50 where id = '${b}'`,
    ],
    [
      "a balance raised by a function of one's own",
      `create function pg_temp.raise() returns void language sql security definer
        as $$ update ledger_accounts set balance = balance + 50 where id = '${b}' $$`,
      "select pg_temp.raise()",
    ],
    ["a balance raised after the rules were asked", "set constraints all immediate", move(b, 50)],
    [
      "rules put off for longer than they are asked",
      "set constraints all deferred",
      move(b, 50),
      transfer("grant", GRANTS, b, 10, balanceOf(b)),
    ],
    [
      "a transfer that gives way to another",
      move(b, 5),
      `${transfer("grant", GRANTS, b, 5, balanceOf(b), { key: `grant:first:${bob.userId}` })}
        on conflict do nothing`,
    ],
  ];
}
