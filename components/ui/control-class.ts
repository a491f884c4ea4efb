/** The style of inputs and selects. Below 16 px, phones would zoom in on focus. */
export const controlClass =
  "w-full min-h-10 rounded-md border border-edge bg-surface px-3 text-base text-ink sm:text-[0.9375rem] transition-colors " +
  "hover:border-ink-muted disabled:opacity-50 aria-invalid:border-danger aria-invalid:border-2";
