import type { Database } from "@/db/client";
import { type LedgerEntry, listEntries } from "@/db/queries/ledger-reports";
import type { LedgerLine, LedgerPage } from "@/lib/contract/ledger";
import { modelName } from "./model-name";

/** What of a prompt is enough to know it again, in code points. */
const PROMPT_LENGTH = 140;

/**
 * A part of a user's ledger, newest first.
 * @param before where the part begins: `nextBefore` of the one before; omitted: at the newest
 */
export async function listLedger(
  db: Database,
  { userId, before, limit }: { userId: string; before?: number; limit: number },
): Promise<LedgerPage> {
  // One extra row tells whether there is another part.
  const found = await listEntries(db, { userId, before, limit: limit + 1 });
  const entries = found.slice(0, limit);
  return {
    lines: entries.map(toLedgerLine),
    nextBefore: found.length > limit ? (entries.at(-1)?.id ?? null) : null,
  };
}

function toLedgerLine(entry: LedgerEntry): LedgerLine {
  const { id, kind, amount, balanceAfter, taskId, prompt, model, reason, createdAt } = entry;
  return {
    id,
    kind,
    amount,
    balanceAfter,
    taskId,
    prompt: [...(prompt ?? "")].slice(0, PROMPT_LENGTH).join(""),
    model: model && modelName(model),
    via: submittedWith(entry),
    reason,
    createdAt: createdAt.toISOString(),
  };
}

/** What a task was submitted with: a key's name, or the web app. */
export function submittedWith({ source, keyName }: Pick<LedgerEntry, "source" | "keyName">): string | null {
  return source === "web" ? "Web app" : keyName;
}
