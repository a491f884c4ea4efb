import { clsx } from "clsx";
import { Slot } from "radix-ui/slot";
import type { ComponentProps } from "react";
import { Spinner } from "./spinner";

const VARIANTS = {
  primary: "bg-ink text-paper hover:bg-ink/85",
  blossom: "bg-blossom text-on-blossom hover:bg-blossom/90",
  outline: "border border-edge text-ink hover:bg-sunken",
  ghost: "text-ink hover:bg-ink/8",
  danger: "border border-danger text-danger hover:bg-danger-wash",
};

const SIZES = {
  sm: "petal-sm min-h-8 px-3 text-sm gap-1.5 [&_svg]:size-3.5",
  md: "petal min-h-10 px-4 text-[0.9375rem] gap-2 [&_svg]:size-4",
  lg: "petal min-h-12 px-6 text-base gap-2.5 [&_svg]:size-4.5",
};

type ButtonProps = ComponentProps<"button"> & {
  /** `blossom` is for the one action a page is about, `primary` for a form's own. */
  variant?: keyof typeof VARIANTS;
  size?: keyof typeof SIZES;
} & ({ asChild?: false; loading?: boolean } | { asChild: true; loading?: never });

/**
 * A button; with `asChild`, its only child (a link, say) in a button's clothes. While `loading` it keeps its
 * width, its name and the focus, and neither clicks nor submits.
 */
export function Button({
  variant = "primary",
  size = "md",
  asChild,
  loading = false,
  className,
  children,
  ...props
}: ButtonProps) {
  const classes = clsx(
    // On one line, as long as what it stands in is that wide.
    "relative inline-flex max-w-full shrink-0 items-center justify-center py-1 text-center font-semibold transition-colors [&_svg]:shrink-0",
    "disabled:opacity-50 aria-disabled:opacity-70",
    VARIANTS[variant],
    SIZES[size],
    className,
  );
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
