import { clsx } from "clsx";

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

/** A button's appearance. */
export type ButtonLook = {
  /** `blossom` is for a page's main action, `primary` for a form's. */
  variant?: keyof typeof VARIANTS | undefined;
  size?: keyof typeof SIZES | undefined;
  className?: string | undefined;
};

/** A button's classes, for elements other than `Button`: error pages, which every page includes, stay small. */
export function buttonClass({ variant = "primary", size = "md", className }: ButtonLook = {}): string {
  return clsx(
    // On one line, if the container is wide enough.
    "relative inline-flex max-w-full shrink-0 items-center justify-center py-1 text-center font-semibold transition-colors [&_svg]:shrink-0",
    "disabled:opacity-50 aria-disabled:opacity-70",
    VARIANTS[variant],
    SIZES[size],
    className,
  );
}
