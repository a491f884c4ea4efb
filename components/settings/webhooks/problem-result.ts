import { RequestProblem } from "@/lib/client/request";
import type { FormResult } from "../form-result";

const FIELDS: Record<string, string> = { url: "The URL", events: "Events" };

/** Turns an API error into a form result, at the field at fault. */
export function problemResult(error: unknown): FormResult<never> {
  if (!(error instanceof RequestProblem)) throw error;
  const { param, message } = error;
  const name = param && FIELDS[param];
  if (!param || !name) return { ok: false, message };
  return { ok: false, errors: { [param]: message.replace(param, name) } };
}
