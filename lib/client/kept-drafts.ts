import { SENT_PREFIX } from "./sent-prompts";

const PREFIX = "girlgenerator:draft:";

/** Whether somebody has signed out since the page last checked; then it must not save its draft again. */
let isOver = false;

/** A stored draft: the JSON that some version of this page wrote, and when it was last edited. */
export type KeptDraft = { fields: unknown; writtenAtMs: number };

/** A user's unsent draft in this browser; null if there is none. */
export function readDraft(owner: string): KeptDraft | null {
  isOver = false;
  try {
    const fields: unknown = JSON.parse(localStorage.getItem(PREFIX + owner) ?? "null");
    return fields === null ? null : { fields, writtenAtMs: writtenAt(fields) };
  } catch {
    // Storage is forbidden in a private window, or the content is not JSON: then there is no draft.
    return null;
  }
}

/**
 * Saves a user's unsent draft in this browser, unless another tab has saved a later one.
 * @param writtenAtMs when it was last edited, by this machine's clock
 */
export function keepDraft(owner: string, draft: object, writtenAtMs: number): void {
  if (isOver) return;
  const kept = readDraft(owner);
  if (kept && kept.writtenAtMs > writtenAtMs) return;
  try {
    localStorage.setItem(PREFIX + owner, JSON.stringify({ ...draft, writtenAtMs }));
  } catch {
    // Storage is full, or forbidden in a private window: then the draft lives as long as the page.
  }
}

/** Removes all drafts and sent prompts: signing out leaves nothing for the next person at this machine. */
export function forgetDrafts(): void {
  isOver = true;
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) || key.startsWith(SENT_PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Storage is forbidden in a private window: then nothing was stored.
  }
}

/**
 * An older version of the page stored no time. A time in the future is from a clock that has been corrected since, and must not
 * win.
 */
function writtenAt(fields: unknown): number {
  const { writtenAtMs } = Object(fields) as { writtenAtMs?: unknown };
  return typeof writtenAtMs === "number" && writtenAtMs <= Date.now() ? writtenAtMs : 0;
}
