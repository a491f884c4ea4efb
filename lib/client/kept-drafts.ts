import { SENT_PREFIX } from "./sent-prompts";

const PREFIX = "girlgenerator:draft:";

/** Whether somebody has signed out since a page last looked: what such a page still holds is not to be kept again. */
let isOver = false;

/** A draft as it was kept: whatever JSON a version of this page once wrote, and when somebody last wrote in it. */
export type KeptDraft = { fields: unknown; writtenAtMs: number };

/** What a user wrote in this browser and has not sent; null where there is nothing. */
export function readDraft(owner: string): KeptDraft | null {
  isOver = false;
  try {
    const fields: unknown = JSON.parse(localStorage.getItem(PREFIX + owner) ?? "null");
    return fields === null ? null : { fields, writtenAtMs: writtenAt(fields) };
  } catch {
    // Forbidden in a private window, or no JSON: then nothing was kept.
    return null;
  }
}

/**
 * Keeps in this browser what a user has written and not yet sent. What was written later, in another tab, stays.
 * @param writtenAtMs when somebody last wrote in it, by this machine's clock
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

/** Removes all drafts, and what was sent: whoever signs out leaves nothing behind for the next one at this machine. */
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

/** An older version of the page did not say. A time still to come is a clock's that was put right since: it must not win. */
function writtenAt(fields: unknown): number {
  const { writtenAtMs } = Object(fields) as { writtenAtMs?: unknown };
  return typeof writtenAtMs === "number" && writtenAtMs <= Date.now() ? writtenAtMs : 0;
}
