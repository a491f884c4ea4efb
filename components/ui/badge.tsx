import { clsx } from "clsx";
import type { ReactNode } from "react";

const TONES = {
  neutral: "bg-sunken text-ink-muted",
  blossom: "bg-blossom-wash text-blossom-ink",
  leaf: "bg-leaf-wash text-leaf",
  amber: "bg-amber-wash text-amber",
  danger: "bg-danger-wash text-danger",
};

type BadgeProps = { tone?: keyof typeof TONES; icon?: ReactNode; children: ReactNode; className?: string };

/** A status in a word; the colour only repeats it. */
export function Badge({ tone = "neutral", icon, children, className }: BadgeProps) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap [&_svg]:size-3",
        TONES[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
