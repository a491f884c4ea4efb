import type { FormResult } from "@/components/settings/form-result";
import { KeyLimitError } from "@/lib/keys/key-room";

/** What a form says when no key could be made. Anything unforeseen is thrown on. */
export function refuseKey(error: unknown): FormResult<never> {
  if (error instanceof KeyLimitError) return { ok: false, message: error.message };
  throw error;
}
