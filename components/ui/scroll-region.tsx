import { clsx } from "clsx";
import type { ReactNode } from "react";

type ScrollRegionProps = { label: string; className?: string; children: ReactNode };

/** A frame for what may be wider than the window. It can be focused, so that arrow keys scroll it. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls it by keyboard (WCAG 2.1.1).
    <section aria-label={label} tabIndex={0} className={clsx("overflow-x-auto", className)}>
      {children}
    </section>
  );
}
