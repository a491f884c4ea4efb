import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { ScrollRegion } from "./scroll-region";

/**
 * A table that scrolls horizontally on narrow screens.
 * @param caption its accessible name; sighted users have the page's heading
 */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-left text-[0.9375rem]">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  );
}

/** A column's header; `numeric` columns are right-aligned. */
export function Th({ numeric = false, className, ...props }: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      className={clsx(
        "border-b border-edge py-2 pr-6 text-sm font-semibold whitespace-nowrap text-ink-muted last:pr-0",
        numeric && "text-right",
        className,
      )}
      {...props}
    />
  );
}

/** A cell; `numeric` ones have aligned digits. */
export function Td({ numeric = false, className, ...props }: ComponentProps<"td"> & { numeric?: boolean }) {
  return (
    <td
      className={clsx(
        "border-b border-line py-3 pr-6 align-top last:pr-0",
        numeric && "text-right tabular-nums",
        className,
      )}
      {...props}
    />
  );
}
