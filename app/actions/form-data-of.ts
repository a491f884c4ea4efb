import { formIsRead } from "@/lib/request/sent-form";

/** The form that an action was called with; an empty one for any other argument. */
export function formDataOf(form: unknown): FormData {
  formIsRead();
  return form instanceof FormData ? form : new FormData();
}
