import type { Database } from "@/db/client";
import { type LedgerEntry, listEntries } from "@/db/queries/ledger-reports";
import type { TransferPage, TransferResource } from "@/lib/contract/transfers";
import { readCursor, writeCursor } from "@/lib/list-cursor";
import { submittedWith } from "./list-ledger";

/** Matches a transfer's id. */
const PLACE = /^(\d{1,15})$/;

const OF_NO_TASK = { task_id: null, model: null, submitted_with: null, prompt: null };

type Asked = { userId: string; livemode: boolean; cursor?: string | undefined; limit: number };

/**
 * A page of a user's transfers, newest first, with the CSV's rows.
 * @param livemode false for a test key, which must not see details of live tasks
 */
export async function listTransfers(
  db: Database,
  { userId, livemode, cursor, limit }: Asked,
): Promise<TransferPage> {
  const before = cursor === undefined ? undefined : Number(readCursor(cursor, PLACE)[0]);
  // One extra row tells whether there is another page.
  const found = await listEntries(db, { userId, before, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    transfers: page.map(toTransferResource).map((row) => (livemode ? row : { ...row, ...OF_NO_TASK })),
    next_cursor: last && found.length > limit ? writeCursor(String(last.id)) : null,
  };
}

function toTransferResource(entry: LedgerEntry): TransferResource {
  const { id, kind, amount, balanceAfter, taskId, model, prompt, reason, createdAt } = entry;
  return {
    id,
    kind,
    credits: amount,
    balance_after: balanceAfter,
    task_id: taskId,
    model,
    submitted_with: submittedWith(entry),
    prompt,
    reason,
    created_at: createdAt.toISOString(),
  };
}
