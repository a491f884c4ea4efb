import { existsSync } from "node:fs";
import path from "node:path";
import { expect, inject, type TestContext, vi } from "vitest";
import type { TestServer } from "../support/start-server";

const END_TIMEOUT_MS = 120_000;
/** What the promise of recovery allows at the 95th percentile. Of a few, that is the worst, which is promised nothing. */
const RECOVERY_SECONDS = inject("isFull") ? 30 : 60;

/** The one number that a query of counts answers with. */
export async function countOf(server: TestServer, text: string): Promise<number> {
  const [row] = await server.command("query", { text });
  return Number(Object.values(row ?? {})[0]);
}

/** How many tasks have not ended. */
export function unfinished(server: TestServer): Promise<number> {
  return countOf(server, "select count(*) from tasks where finished_at is null");
}

/** By how much balances differ from grants less what tasks cost that did not fail, without a look at their transfers. */
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

/** Finished tasks whose image is not in the store. */
async function missingImages(server: TestServer, isStored: (name: string) => boolean): Promise<string[]> {
  const text = `select t.id, i.path from tasks t left join images i on i.task_id = t.id where t.status = 'success'`;
  const found = await server.command("query", { text });
  return found.flatMap(({ id, path: name }) => {
    return name !== null && isStored(String(name)) ? [] : [String(id)];
  });
}

/** The value that 95 of 100 do not exceed. */
function percentile95(values: number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.95) - 1)];
}

type Injected = {
  fault: string;
  times: number;
  /** How long what each fault hit stood still, in milliseconds. */
  recoveriesMs?: number[];
  /** Whether an image is where images are kept; omitted: in the server's folder. */
  isStored?: (name: string) => boolean;
};

/**
 * Waits until all tasks of a server's database have ended, notes what is to be printed of a fault, and holds the promises
 * against it: nothing is stuck, every task has one charge and if it failed one refund, and no image is missing.
 */
export async function conclude(
  { task }: TestContext,
  server: TestServer,
  { fault, times, recoveriesMs = [], isStored = inFolder(server) }: Injected,
): Promise<void> {
  const hasEnded = async () => (await unfinished(server)) === 0;
  await vi.waitUntil(hasEnded, { timeout: END_TIMEOUT_MS, interval: 200 }).catch(() => {});
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
