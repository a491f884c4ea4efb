const PREFIX = "girlgenerator:draft:";

/** Where a browser keeps what somebody has written and not yet sent. */
export function draftKey(owner: string): string {
  return PREFIX + owner;
}

/** Removes all drafts: whoever signs out leaves nothing behind for the next one at this machine. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Forbidden in a private window: then nothing was kept.
  }
}
