import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** A control's label, above it. */
export function Label({ className, ...props }: ComponentProps<"label">) {
  // biome-ignore lint/a11y/noLabelWithoutControl: callers pass `htmlFor` or wrap the control.
  return <label className={clsx("block text-sm font-semibold text-ink", className)} {...props} />;
}
