import { formIsRead } from "@/lib/request/sent-form";

/** The form that an action of our own pages is called with; an empty one for whatever else somebody calls it with. */
export function formDataOf(form: unknown): FormData {
  formIsRead();
  return form instanceof FormData ? form : new FormData();
}
