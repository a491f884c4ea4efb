import { formIsRead } from "@/lib/request/sent-form";

/** The form an action was called with; an empty one for anything else somebody calls it with. */
export function formDataOf(form: unknown): FormData {
  formIsRead();
  return form instanceof FormData ? form : new FormData();
}
