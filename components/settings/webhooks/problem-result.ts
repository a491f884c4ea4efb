import { RequestProblem } from "@/lib/client/request";
import type { FormResult } from "../form-result";

const FIELDS: Record<string, string> = { url: "The URL", events: "Events" };

/** What a form says when the API has refused it: at the field at fault, in the form's words for it. */
export function problemResult(error: unknown): FormResult<never> {
  if (!(error instanceof RequestProblem)) throw error;
  const { param, message } = error;
  const name = param && FIELDS[param];
  if (!param || !name) return { ok: false, message };
  return { ok: false, errors: { [param]: message.replace(param, name) } };
}
