import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class";

/** Text that grows with its content (where the browser can), from `rows` up to 60 % of the window. */
export function Textarea({ className, rows = 4, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={clsx(
        controlClass,
        "field-sizing-content max-h-[60dvh] resize-y py-2.5 leading-normal",
        className,
      )}
      {...props}
    />
  );
}
