const PREFIX = "girlgenerator:draft:";

/** Whether somebody has signed out since a page last looked: what such a page still holds is not to be kept again. */
let isOver = false;

/** What a user wrote in this browser and has not sent, as JSON; null where there is nothing. */
export function readDraft(owner: string): string | null {
  isOver = false;
  return localStorage.getItem(PREFIX + owner);
}

/** Keeps in this browser what a user has written and not yet sent. */
export function keepDraft(owner: string, draft: object): void {
  if (isOver) return;
  try {
    localStorage.setItem(PREFIX + owner, JSON.stringify(draft));
  } catch {
    // Full, or forbidden in a private window: then the draft lives as long as the page.
  }
}

/** Removes all drafts: whoever signs out leaves nothing behind for the next one at this machine. */
export function forgetDrafts(): void {
  isOver = true;
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Forbidden in a private window: then nothing was kept.
  }
}
