import type { Database } from "@/db/client";
import { type LedgerEntry, listEntries } from "@/db/queries/ledger-reports";
import type { LedgerLine, LedgerPage } from "@/lib/contract/ledger";
import { modelName } from "./model-name";

/** How much of a prompt is shown, in code points: enough to recognise it. */
const PROMPT_LENGTH = 140;

/**
 * A page of a user's ledger, newest first.
 * @param before where the page begins: `nextBefore` of the previous one; omitted: at the newest
 */
export async function listLedger(
  db: Database,
  { userId, before, limit }: { userId: string; before?: number; limit: number },
): Promise<LedgerPage> {
  // One extra row tells whether there is another page.
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

/** The source of a task: a key's name, or the web app. */
export function submittedWith({ source, keyName }: Pick<LedgerEntry, "source" | "keyName">): string | null {
  return source === "web" ? "Web app" : keyName;
}
