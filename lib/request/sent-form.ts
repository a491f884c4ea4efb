import { AsyncLocalStorage } from "node:async_hooks";
import { shared } from "@/lib/shared";

/** A form on its way to one of the pages' actions. */
export type SentForm = {
  /** Whether an action has got what was in it. Until then, what goes wrong is the sender's. */
  isRead: boolean;
  /** What would have been logged before that. */
  held: (() => void)[];
};

const forms = () => shared("request.form", () => new AsyncLocalStorage<SentForm>());

/** Has `answer`, and all that it begins, know which form it answers. */
export function whileAnswering(form: SentForm, answer: () => void): void {
  forms().run(form, answer);
}

/** To be called by each action as it begins. */
export function formIsRead(): void {
  const form = forms().getStore();
  if (form) form.isRead = true;
}

/** Logs at once, or, while a form is being read, once it is clear that this was more than the form's own fault. */
export function logUnlessUnread(write: () => void): void {
  const form = forms().getStore();
  if (form && !form.isRead) form.held.push(write);
  else write();
}
