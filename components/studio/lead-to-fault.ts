/** Puts the focus on the first thing that is to be mended, and what is said of it into view. */
export function leadToFault(form: HTMLFormElement | null): void {
  const fault = form?.querySelector<HTMLElement>("[aria-invalid=true], [data-fault]");
  fault?.focus();
  (fault?.closest("[data-field]") ?? fault)?.scrollIntoView({ block: "nearest" });
}
