import { AsyncLocalStorage } from "node:async_hooks";
import { shared } from "@/lib/shared";

/** A form submitted to a server action. */
export type SentForm = {
  /** Whether an action has received its data. Until then, errors are the sender's fault. */
  isRead: boolean;
  /** Log entries held back until then. */
  held: (() => void)[];
};

const forms = () => shared("request.form", () => new AsyncLocalStorage<SentForm>());

/** Runs `answer` in the form's context. */
export function whileAnswering(form: SentForm, answer: () => void): void {
  forms().run(form, answer);
}

/** Must be called at the start of each action. */
export function formIsRead(): void {
  const form = forms().getStore();
  if (form) form.isRead = true;
}

/** Logs immediately or, while a form is being read, only if an action receives it. */
export function logUnlessUnread(write: () => void): void {
  const form = forms().getStore();
  if (form && !form.isRead) form.held.push(write);
  else write();
}
