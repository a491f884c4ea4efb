import { consume } from "@/lib/limits/consume";
import { KeyLimitError } from "./key-room";

/** Rows of keys are never removed, so their growth is limited. */
const NEW_KEYS = { requests: 60, seconds: 3_600 };

/**
 * Counts a key that a user is about to get.
 * @throws KeyLimitError if there were too many recently
 */
export async function countNewKey(userId: string): Promise<void> {
  const { allowed, resetSeconds } = await consume("new-key", NEW_KEYS, userId);
  if (allowed) return;
  const minutes = Math.ceil(resetSeconds / 60);
  throw new KeyLimitError(
    `Too many new keys within an hour. Please try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
    { waitSeconds: resetSeconds },
  );
}
