import type { FormResult } from "@/components/settings/form-result";
import { KeyLimitError } from "@/lib/keys/key-room";
import { consume } from "@/lib/limits/consume";

/** Rows of keys are never removed, so that they do not grow without end. */
const NEW_KEYS = { requests: 60, seconds: 3_600 };

/**
 * Counts a key that a user is about to get.
 * @throws KeyLimitError when there were too many of late
 */
export async function countNewKey(userId: string): Promise<void> {
  const { allowed, resetSeconds } = await consume("new-key", NEW_KEYS, userId);
  if (allowed) return;
  const minutes = Math.ceil(resetSeconds / 60);
  throw new KeyLimitError(
    `That were many new keys within an hour. Please try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  );
}

/** What a form says when no key could be made. Anything unforeseen is thrown on. */
export function refuseKey(error: unknown): FormResult<never> {
  if (error instanceof KeyLimitError) return { ok: false, message: error.message };
  throw error;
}
