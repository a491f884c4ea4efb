import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class";

/** One line of text. Put it into a `Field`, which names it. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={clsx(controlClass, className)} {...props} />;
}
