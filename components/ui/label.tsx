import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** The name of a control, above it. */
export function Label({ className, ...props }: ComponentProps<"label">) {
  // biome-ignore lint/a11y/noLabelWithoutControl: whoever uses it passes `htmlFor` or wraps the control.
  return <label className={clsx("block text-sm font-semibold text-ink", className)} {...props} />;
}
