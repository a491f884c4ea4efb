/** Focuses the first invalid field and scrolls its error into view. */
export function focusFault(form: HTMLFormElement | null): void {
  const fault = form?.querySelector<HTMLElement>("[aria-invalid=true], [data-fault]");
  fault?.focus();
  (fault?.closest("[data-field]") ?? fault)?.scrollIntoView({ block: "nearest" });
}
