import { clsx } from "clsx";
import type { ComponentProps } from "react";

const TONES = {
  raised: "border border-line bg-surface",
  sunken: "bg-sunken",
  blossom: "bg-blossom-wash text-ink",
};

const PADDINGS = { none: "", sm: "p-4", md: "p-5 sm:p-6", lg: "p-6 sm:p-10" };

type SurfaceProps = ComponentProps<"div"> & {
  as?: "div" | "section" | "article" | "li";
  tone?: keyof typeof TONES;
  padding?: keyof typeof PADDINGS;
};

/** A card for related content. Do not nest them. */
export function Surface({ as = "div", tone = "raised", padding = "md", className, ...props }: SurfaceProps) {
  const Element = as as "div";
  return <Element className={clsx("rounded-lg", TONES[tone], PADDINGS[padding], className)} {...props} />;
}
