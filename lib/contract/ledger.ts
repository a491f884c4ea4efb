import type { TransferKind } from "@/lib/closed-lists";

/** A movement of credits as its owner reads it. */
export type LedgerLine = {
  id: number;
  kind: TransferKind;
  /** In credits; negative where they left. */
  amount: number;
  balanceAfter: number;
  taskId: string | null;
  /** The beginning of the task's prompt; empty once the image was deleted. */
  prompt: string;
  /** The model's name. */
  model: string | null;
  /** What the task was submitted with: a key's name, or "Web app". */
  via: string | null;
  /** Why they were given or taken back, if the operator has said it. */
  reason: string | null;
  /** ISO 8601. */
  createdAt: string;
};

/** A part of the ledger, newest first. */
export type LedgerPage = {
  lines: LedgerLine[];
  /** Where the next part begins, or null if there is none. */
  nextBefore: number | null;
};
