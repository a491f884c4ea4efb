import type { TransferKind } from "@/lib/closed-lists";

/** A transfer of credits as its owner sees it. */
export type LedgerLine = {
  id: number;
  kind: TransferKind;
  /** In credits; negative for a debit. */
  amount: number;
  balanceAfter: number;
  taskId: string | null;
  /** The beginning of the task's prompt; empty once the task was deleted. */
  prompt: string;
  /** The model's name. */
  model: string | null;
  /** What the task was submitted with: a key's name, or "Web app". */
  via: string | null;
  /** The operator's reason, if one was given. */
  reason: string | null;
  /** ISO 8601. */
  createdAt: string;
};

/** A page of the ledger, newest first. */
export type LedgerPage = {
  lines: LedgerLine[];
  /** Where the next page begins, or null if there is none. */
  nextBefore: number | null;
};
