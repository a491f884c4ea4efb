import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

const VARIANTS = {
  ghost: "text-ink hover:bg-ink/8",
  outline: "border border-edge text-ink hover:bg-sunken",
  /** Whether it is pressed, for toggles. */
  solid: "bg-ink text-paper hover:bg-ink/85",
  /** For buttons on top of a picture. */
  veil: "bg-surface/90 text-ink hover:bg-surface",
};

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  /** The action: its accessible name and tooltip. */
  label: string;
  /** A lucide icon or another decorative picture. */
  icon: ReactNode;
  variant?: keyof typeof VARIANTS;
  /** 32 or 40 px square. */
  size?: "sm" | "md";
};

/** A button that shows only an icon. */
export function IconButton({
  label,
  icon,
  variant = "ghost",
  size = "md",
  className,
  ...props
}: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={clsx(
        "inline-flex shrink-0 items-center justify-center transition-colors disabled:opacity-45",
        size === "sm" ? "petal-sm size-8 [&_svg]:size-4" : "petal size-10 [&_svg]:size-4.5",
        VARIANTS[variant],
        className,
      )}
      {...props}
    >
      {icon}
    </button>
  );
}
