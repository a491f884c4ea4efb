import { clsx } from "clsx";
import { Slot } from "radix-ui/slot";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class";
import { Spinner } from "./spinner";

type ButtonProps = Omit<ComponentProps<"button">, "className"> &
  ButtonLook &
  ({ asChild?: false; loading?: boolean } | { asChild: true; loading?: never });

/**
 * A button or, with `asChild`, its only child (such as a link) styled as one. While `loading` it keeps its width, its name and
 * the focus, and neither clicks nor submits.
 */
export function Button({
  variant,
  size,
  asChild,
  loading = false,
  className,
  children,
  ...props
}: ButtonProps) {
  const classes = buttonClass({ variant, size, className });
  if (asChild) {
    return (
      <Slot className={classes} {...props}>
        {children}
      </Slot>
    );
  }
  const busy =
    loading && ({ type: "button", onClick: undefined, "aria-disabled": true, "aria-busy": true } as const);
  return (
    <button type="button" className={classes} {...props} {...busy}>
      {loading && <Spinner className="absolute" />}
      <span className={clsx("inline-flex items-center gap-[inherit]", loading && "opacity-0")}>
        {children}
      </span>
    </button>
  );
}
