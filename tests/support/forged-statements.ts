import { balanceOf, type Forgery, GRANTS, move, newTask, REASON, REVENUE, transfer } from "./forged-sql";
import type { LedgerWorld } from "./ledger-world";

const twoTasks = (userId: string) =>
  ["'task_x'", "'task_y'"].map((id) => newTask({ id, user_id: `'${userId}'` }));

/** Two charges of two credits in one statement. @param left each one's `balance_after`, relative to the balance */
function charges(account: string, left: [number, number], of = ["task_x", "task_y"]): string {
  const rows = of.map(
    (task, i) =>
      `('charge:${task}', 'charge', '${account}', '${REVENUE}', 2, ${balanceOf(account)} + ${left[i]}, '${task}')`,
  );
  return `insert into ledger_transfers
    (business_key, kind, from_account_id, to_account_id, amount, balance_after, task_id) values ${rows.join(", ")}`;
}

/** Attempts at forging money: each is refused, or `ledger verify` finds it. */
export function forgedTransfers({ ada, bob, done, failed, working, pending }: LedgerWorld): Forgery[] {
  const [a, b] = [ada.account, bob.account];
  const fail = (task: string) =>
    `update tasks set status = 'failed', error = 'x', finished_at = now() where id = '${task}'`;
  return [
    ["a balance raised", move(b, 50)],
    ["a balance lowered", move(b, -50)],
    ["a balance moved from one to the other", move(a, -5), move(b, 5)],
    ["a balance raised and given a name twice", move(b, 50), move(b, -49)],
    ["a balance below zero", move(b, -1_000)],
    ["a balance of the system", `update ledger_accounts set balance = 1 where id = '${GRANTS}'`],
    ["a grant without its balance", transfer("grant", GRANTS, b, 50, balanceOf(b))],
    ["a grant that says what it will be", transfer("grant", GRANTS, b, 50, `${balanceOf(b)} + 50`)],
    ["a grant larger than its balance", move(b, 10), transfer("grant", GRANTS, b, 50, balanceOf(b))],
    ["a grant smaller than its balance", move(b, 50), transfer("grant", GRANTS, b, 10, balanceOf(b))],
    [
      "a grant booked on another's balance",
      move(b, 50),
      transfer("grant", GRANTS, a, 50, `${balanceOf(a)} + 50`),
    ],
    ["one grant for two", move(a, 5), move(b, 5), transfer("grant", GRANTS, b, 5, balanceOf(b))],
    [
      "a grant, and a balance raised after it",
      move(b, 5),
      transfer("grant", GRANTS, b, 5, balanceOf(b)),
      move(b, 5),
    ],
    ["a grant out of the revenue", move(b, 50), transfer("grant", REVENUE, b, 50, balanceOf(b))],
    ["a grant out of somebody's account", move(b, 50), transfer("grant", a, b, 50, balanceOf(b))],
    ["a grant to the system", transfer("grant", GRANTS, REVENUE, 50, 0)],
    ["a grant from itself", move(b, 5), transfer("grant", b, b, 5, balanceOf(b))],
    ["a grant of nothing", transfer("grant", GRANTS, b, 0, balanceOf(b))],
    ["a grant of less than nothing", move(b, -5), transfer("grant", GRANTS, b, -5, balanceOf(b))],
    ["a grant to nobody", transfer("grant", GRANTS, "acct_nobody", 5, 5)],
    ["a grant for a task", move(b, 5), transfer("grant", GRANTS, b, 5, balanceOf(b), { task: done })],
    [
      "a grant under a charge's name",
      move(b, 5),
      transfer("grant", GRANTS, b, 5, balanceOf(b), { key: "charge:5" }),
    ],
    [
      "a grant twice",
      move(b, 100),
      transfer("grant", GRANTS, b, 100, balanceOf(b), { key: `grant:first:${bob.userId}` }),
    ],
    ["a correction to the revenue", move(b, -5), transfer("correction", b, REVENUE, 5, balanceOf(b), REASON)],
    ["a correction to somebody", move(b, -5), transfer("correction", b, a, 5, balanceOf(b), REASON)],
    ["a correction without its balance", transfer("correction", b, GRANTS, 5, balanceOf(b), REASON)],
    ["a correction below zero", move(b, -500), transfer("correction", b, GRANTS, 500, balanceOf(b), REASON)],
    ["a correction that nobody explains", move(b, -5), transfer("correction", b, GRANTS, 5, balanceOf(b))],
    [
      "a refund with a reason",
      move(a, 2),
      transfer("refund", REVENUE, a, 2, balanceOf(a), { task: done, ...REASON }),
    ],
    ["a gift", move(b, 5), transfer("gift", GRANTS, b, 5, balanceOf(b))],
    [
      "a refund to somebody else",
      move(b, 2),
      fail(working),
      transfer("refund", REVENUE, b, 2, balanceOf(b), { task: working }),
    ],
    [
      "a refund of more",
      move(a, 3),
      fail(working),
      transfer("refund", REVENUE, a, 3, balanceOf(a), { task: working }),
    ],
    [
      "a refund of less",
      move(a, 1),
      fail(working),
      transfer("refund", REVENUE, a, 1, balanceOf(a), { task: working }),
    ],
    [
      "a refund out of the grants",
      move(a, 2),
      fail(working),
      transfer("refund", GRANTS, a, 2, balanceOf(a), { task: working }),
    ],
    ["a refund of a success", move(a, 2), transfer("refund", REVENUE, a, 2, balanceOf(a), { task: done })],
    [
      "a refund of a task in work",
      move(a, 2),
      transfer("refund", REVENUE, a, 2, balanceOf(a), { task: working }),
    ],
    [
      "a refund of a task that waits",
      move(a, 2),
      transfer("refund", REVENUE, a, 2, balanceOf(a), { task: pending }),
    ],
    ["a second refund", move(a, 2), transfer("refund", REVENUE, a, 2, balanceOf(a), { task: failed })],
    [
      "a second refund under another name",
      move(a, 2),
      transfer("refund", REVENUE, a, 2, balanceOf(a), { task: failed, key: "refund:again" }),
    ],
    ["a refund of no task", move(a, 2), transfer("refund", REVENUE, a, 2, balanceOf(a))],
    [
      "a refund of an unknown task",
      move(a, 2),
      transfer("refund", REVENUE, a, 2, balanceOf(a), { task: "task_unknown" }),
    ],
    ["a failure without its refund", fail(working)],
    [
      "a charge of somebody else",
      newTask({ id: "'task_x'", user_id: `'${ada.userId}'` }),
      move(b, -2),
      transfer("charge", b, REVENUE, 2, balanceOf(b), { task: "task_x" }),
    ],
    [
      "a charge below the price",
      newTask({ id: "'task_x'", user_id: `'${ada.userId}'` }),
      move(a, -1),
      transfer("charge", a, REVENUE, 1, balanceOf(a), { task: "task_x" }),
    ],
    [
      "a charge to the grants",
      newTask({ id: "'task_x'", user_id: `'${ada.userId}'` }),
      move(a, -2),
      transfer("charge", a, GRANTS, 2, balanceOf(a), { task: "task_x" }),
    ],
    [
      "a charge to somebody",
      newTask({ id: "'task_x'", user_id: `'${ada.userId}'` }),
      move(a, -2),
      transfer("charge", a, b, 2, balanceOf(a), { task: "task_x" }),
    ],
    [
      "a charge out of the revenue",
      newTask({ id: "'task_x'", user_id: `'${ada.userId}'` }),
      transfer("charge", REVENUE, GRANTS, 2, 0, { task: "task_x" }),
    ],
    [
      "a second charge",
      move(a, -2),
      transfer("charge", a, REVENUE, 2, balanceOf(a), { task: pending, key: "charge:again" }),
    ],
    [
      "a charge of what is finished",
      move(a, -2),
      transfer("charge", a, REVENUE, 2, balanceOf(a), { task: done }),
    ],
    [
      "a charge of nobody's task",
      newTask({ id: "'task_x'" }),
      move(a, -2),
      transfer("charge", a, REVENUE, 2, balanceOf(a), { task: "task_x" }),
    ],
    ["two charges, and a balance lowered for one", ...twoTasks(ada.userId), move(a, -2), charges(a, [0, 0])],
    ["two charges that each leave the same", ...twoTasks(ada.userId), move(a, -4), charges(a, [0, 0])],
    ["two charges the wrong way around", ...twoTasks(ada.userId), move(a, -4), charges(a, [0, 2])],
    [
      "two charges of one task",
      ...twoTasks(ada.userId),
      move(a, -4),
      charges(a, [2, 0], ["task_x", "task_x"]),
    ],
    [
      "a charge put before others",
      newTask({ id: "'task_x'", user_id: `'${ada.userId}'` }),
      move(a, -2),
      transfer("charge", a, REVENUE, 2, `${balanceOf(a)} + 2`, {
        task: "task_x",
        columns: ", id",
        values: ", 0",
      }).replace("values", "overriding system value values"),
    ],
    [
      "a grant and a correction that take each other back",
      `insert into ledger_transfers (business_key, kind, from_account_id, to_account_id, amount, balance_after)
        values ('grant:x', 'grant', '${GRANTS}', '${b}', 5, ${balanceOf(b)} + 5),
          ('correction:x', 'correction', '${b}', '${GRANTS}', 5, ${balanceOf(b)})`,
    ],
    ["a task that nobody paid for", newTask({ user_id: `'${ada.userId}'` })],
    [
      "a task that was never paid for, and failed",
      newTask({ id: "'task_x'", user_id: `'${ada.userId}'` }),
      fail("task_x"),
    ],
    [
      "a transfer put before others",
      move(b, 5),
      transfer("grant", GRANTS, b, 5, balanceOf(b), { columns: ", id", values: ", 0" }).replace(
        "values",
        "overriding system value values",
      ),
    ],
    ["a transfer changed", "update ledger_transfers set amount = 1"],
    [
      "a transfer given to another task",
      `update ledger_transfers set task_id = '${done}' where task_id = '${pending}'`,
    ],
    ["a transfer deleted", `delete from ledger_transfers where task_id = '${pending}'`],
    ["transfers cut", "truncate ledger_transfers"],
    ["tasks cut, and all that hangs on them", "truncate tasks cascade"],
    ["people cut, and all that hangs on them", "truncate users cascade"],
    [
      "an account with a balance",
      "insert into users (id, email) values ('user_x', 'x@example.com')",
      "insert into ledger_accounts (id, kind, user_id, balance) values ('acct_x', 'user', 'user_x', 50)",
    ],
    ["an account of nobody", "insert into ledger_accounts (id, kind) values ('acct_x', 'user')"],
    [
      "a second account",
      `insert into ledger_accounts (id, kind, user_id) values ('acct_x', 'user', '${ada.userId}')`,
    ],
    ["another account of the system", "insert into ledger_accounts (id, kind) values ('system:x', 'system')"],
    [
      "an account handed over",
      `update ledger_accounts set user_id = null where id = '${a}'`,
      `update ledger_accounts set user_id = '${ada.userId}' where id = '${b}'`,
    ],
    ["an account without its owner", `update ledger_accounts set user_id = null where id = '${a}'`],
    [
      "an account of another kind",
      `update ledger_accounts set kind = 'system', user_id = null where id = '${a}'`,
    ],
    ["an account under another name", `update ledger_accounts set id = 'acct_x' where id = '${a}'`],
    ["an account deleted", `delete from ledger_accounts where id = '${b}'`],
    [
      "a pool filled again",
      "insert into free_credit_days (day, granted) values ('2026-01-01', 20)",
      "update free_credit_days set granted = 0 where day = '2026-01-01'",
    ],
    ["a pool drawn from for nobody", "insert into free_credit_days (day, granted) values ('2026-01-01', 20)"],
    ["a person without an account", "insert into users (id, email) values ('user_x', 'x@example.com')"],
  ];
}
