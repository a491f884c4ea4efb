import { existsSync } from "node:fs";
import path from "node:path";
import { expect, inject, type TestContext, vi } from "vitest";
import { PATIENCE_MS } from "../support/patience";
import type { TestServer } from "../support/start-server";

/**
 * The promised recovery time at the 95th percentile. Of only a few, that would be the worst case, for which there is no promise, on
 * a machine on which everything else runs as well.
 */
const RECOVERY_SECONDS = inject("isFull") ? 30 : Number.POSITIVE_INFINITY;

/** The result of a counting query. */
export async function countOf(server: TestServer, text: string): Promise<number> {
  const [row] = await server.command("query", { text });
  return Number(Object.values(row ?? {})[0]);
}

/** The number of unfinished tasks. */
export function unfinished(server: TestServer): Promise<number> {
  return countOf(server, "select count(*) from tasks where finished_at is null");
}

/** The difference between balances and grants less the price of tasks that did not fail, computed without the transfers. */
const CREDITS_LOST = `
  select coalesce(sum(abs(a.balance - g.granted + t.spent)), 0) from ledger_accounts a
  cross join lateral (
    select coalesce(sum(amount), 0) as granted from ledger_transfers where to_account_id = a.id and kind = 'grant'
  ) g
  cross join lateral (
    select coalesce(sum(credits), 0) as spent from tasks where user_id = a.user_id and status <> 'failed'
  ) t
  where a.kind = 'user'`;

const inFolder =
  ({ dataDir }: TestServer) =>
  (name: string) =>
    existsSync(path.join(dataDir, "files", name.slice(0, 2), name));

/** Finished tasks whose image is missing from the store. */
async function missingImages(server: TestServer, isStored: (name: string) => boolean): Promise<string[]> {
  const text = `select t.id, i.path from tasks t left join images i on i.task_id = t.id where t.status = 'success'`;
  const found = await server.command("query", { text });
  return found.flatMap(({ id, path: name }) => {
    return name !== null && isStored(String(name)) ? [] : [String(id)];
  });
}

/** The 95th percentile. */
function percentile95(values: number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.95) - 1)];
}

type Injected = {
  fault: string;
  times: number;
  /** How long each fault interrupted the affected work, in milliseconds. */
  recoveriesMs?: number[];
  /** Whether an image is in the store; omitted: checks the server's folder. */
  isStored?: (name: string) => boolean;
};

/**
 * Waits until all tasks in a server's database have ended, records the fault's results, and checks the guarantees: nothing is
 * stuck, every task has one charge and, if it failed, one refund, and no image is missing.
 */
export async function conclude(
  { task }: TestContext,
  server: TestServer,
  { fault, times, recoveriesMs = [], isStored = inFolder(server) }: Injected,
): Promise<void> {
  const hasEnded = async () => (await unfinished(server)) === 0;
  await vi.waitUntil(hasEnded, { timeout: PATIENCE_MS, interval: 200 }).catch(() => {});
  const recoveryMs = percentile95(recoveriesMs);
  const recoverySeconds = recoveryMs === undefined ? undefined : recoveryMs / 1000;
  const row = {
    fault,
    database: inject("database"),
    injected: times,
    tasks: await countOf(server, "select count(*) from tasks"),
    creditsLost: await countOf(server, CREDITS_LOST),
    stuck: await unfinished(server),
    recoverySeconds,
  };
  task.meta.faults = [...(task.meta.faults ?? []), row];
  expect(row).toMatchObject({ creditsLost: 0, stuck: 0 });
  expect(await server.command("ledgerFaults")).toEqual([]);
  expect(await missingImages(server, isStored)).toEqual([]);
  expect(recoverySeconds ?? 0).toBeLessThan(RECOVERY_SECONDS);
}
