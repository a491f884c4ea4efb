import { SENT_PREFIX } from "./sent-prompts";

const PREFIX = "girlgenerator:draft:";

/** Whether somebody has signed out since a page last looked: then what the page still holds must not be saved again. */
let isOver = false;

/** A draft as it was kept: whatever JSON a version of this page once wrote, and when somebody last wrote in it. */
export type KeptDraft = { fields: unknown; writtenAtMs: number };

/** A user's unsent draft in this browser; null if there is none. */
export function readDraft(owner: string): KeptDraft | null {
  isOver = false;
  try {
    const fields: unknown = JSON.parse(localStorage.getItem(PREFIX + owner) ?? "null");
    return fields === null ? null : { fields, writtenAtMs: writtenAt(fields) };
  } catch {
    // Forbidden in a private window, or not JSON: then nothing was saved.
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
    // Full, or forbidden in a private window: then the draft lives as long as the page.
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
    // Forbidden in a private window: then nothing was kept.
  }
}

/**
 * An older version of the page did not say. A time in the future is from a clock that has been corrected since: it must
 * not win.
 */
function writtenAt(fields: unknown): number {
  const { writtenAtMs } = Object(fields) as { writtenAtMs?: unknown };
  return typeof writtenAtMs === "number" && writtenAtMs <= Date.now() ? writtenAtMs : 0;
}
