import type { FormResult } from "@/components/settings/form-result";
import { AppError } from "@/lib/errors";

/** What a form says when a key could not be made or changed so. Anything unforeseen is thrown on. */
export function refuseKey(error: unknown): FormResult<never> {
  if (error instanceof AppError) return { ok: false, message: error.message };
  throw error;
}
