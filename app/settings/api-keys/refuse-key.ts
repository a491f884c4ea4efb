import type { FormResult } from "@/components/settings/form-result";
import { AppError } from "@/lib/errors";

/** The form result for a key that cannot be created or changed. Rethrows unexpected errors. */
export function refuseKey(error: unknown): FormResult<never> {
  if (error instanceof AppError) return { ok: false, message: error.message };
  throw error;
}
