import { describe, expect, test, vi } from "vitest";
import { balanceOf, newPerson, sharedServer, submit, waitForTask } from "../support/api";
import { PATIENCE_MS } from "../support/patience";

const server = sharedServer();

describe("a model that always fails", () => {
  test("refunds once, however often the job runs again", async () => {
    const { key } = await newPerson(server, 10);
    const id = await submit(server, key, { model: "always-fails" });
    expect((await waitForTask(server, key, id)).status).toBe("failed");
    for (let i = 0; i < 3; i++) {
      const job = await server.command("runAgain", { taskId: id });
      if (job === null) throw new Error("The queue did not take the job.");
      await vi.waitUntil(
        async () => (await server.command("jobState", { id: job })) === "completed",
        PATIENCE_MS,
      );
    }
    expect(await balanceOf(server, key)).toBe(10);
    const text = `select kind from ledger_transfers where task_id = '${id}' order by id`;
    expect(await server.command("query", { text })).toEqual([{ kind: "charge" }, { kind: "refund" }]);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });
});

describe("an operator's adjustment", () => {
  test("with a reference is made once, and the reference fits nothing else", async () => {
    const { userId, key } = await newPerson(server, 10);
    const other = await newPerson(server, 10);
    const adjustment = { userId, amount: 5, reference: "invoice 8" };
    const balances = await Promise.all(Array.from({ length: 5 }, () => server.command("adjust", adjustment)));
    expect(balances).toEqual([15, 15, 15, 15, 15]);
    for (const change of [{ amount: 6 }, { amount: -5, reason: "Slip" }, { userId: other.userId }])
      await expect(server.command("adjust", { ...adjustment, ...change })).rejects.toThrow(
        "is already used for 5",
      );
    expect([await balanceOf(server, key), await balanceOf(server, other.key)]).toEqual([15, 10]);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("takes back no more than the balance, and needs a reason", async () => {
    const { userId, key } = await newPerson(server, 10);
    const take = (amount: number, reason?: string) => server.command("adjust", { userId, amount, reason });
    await expect(take(-3)).rejects.toThrow("--reason");
    await expect(take(-11, "Slip")).rejects.toThrow("The balance is 10 credits: 11 cannot be taken back.");
    const taken = await Promise.allSettled([take(-6, "Slip"), take(-6, "Slip")]);
    expect(taken.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await balanceOf(server, key)).toBe(4);
    expect(await server.command("ledgerFaults")).toEqual([]);
    const text = `select kind, amount, balance_after, reason from ledger_transfers where reason is not null and
      from_account_id = (select id from ledger_accounts where user_id = '${userId}')`;
    expect(await server.command("query", { text })).toEqual([
      { kind: "correction", amount: 6, balance_after: 4, reason: "Slip" },
    ]);
  });
});

describe("the ledger", () => {
  test("cannot be changed or truncated, and no balance falls below zero", async () => {
    const { userId, key } = await newPerson(server, 10);
    await waitForTask(server, key, await submit(server, key));
    for (const text of [
      "update ledger_transfers set amount = 1",
      "delete from ledger_transfers",
      "truncate ledger_transfers",
      `update ledger_accounts set balance = -1 where user_id = '${userId}'`,
      `update tasks set status = 'pending' where user_id = '${userId}'`,
      `update tasks set status = 'failed', error = 'x' where user_id = '${userId}'`,
    ]) {
      await expect(server.command("query", { text }), text).rejects.toThrow();
    }
    expect(await server.command("ledgerFaults")).toEqual([]);
  });
});
