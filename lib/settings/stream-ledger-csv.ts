import type { Database } from "@/db/client";
import { type LedgerEntry, listEntries } from "@/db/queries/ledger-reports";
import { BYTE_ORDER_MARK, toCsv } from "@/lib/csv";
import { submittedWith } from "./list-ledger";

const AT_ONCE = 1_000;
const COLUMNS = [
  "time",
  "kind",
  "credits",
  "balance_after",
  "task_id",
  "model",
  "submitted_with",
  "prompt",
  "reason",
];

function toRow(entry: LedgerEntry): (string | number | null)[] {
  const { createdAt, kind, amount, balanceAfter, taskId, model, prompt, reason } = entry;
  const via = submittedWith(entry);
  return [createdAt.toISOString(), kind, amount, balanceAfter, taskId, model, via, prompt, reason];
}

/** A user's whole ledger as CSV, newest first, streamed with backpressure. */
export function streamLedgerCsv(db: Database, { userId }: { userId: string }): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let before: number | undefined;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK + toCsv([COLUMNS]))),
    pull: async (controller) => {
      const entries = await listEntries(db, { userId, before, limit: AT_ONCE });
      if (entries.length > 0) controller.enqueue(encoder.encode(toCsv(entries.map(toRow))));
      before = entries.at(-1)?.id;
      if (entries.length < AT_ONCE) controller.close();
    },
  });
}
