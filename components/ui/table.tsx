import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { ScrollRegion } from "./scroll-region";

/**
 * A table that scrolls sideways in its own frame where the window is narrow.
 * @param caption Its name, for screen readers; the page has a heading for the others.
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

/** The head of a column; `numeric` columns stand at the right. */
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

/** A cell; the digits of `numeric` ones stand beneath each other. */
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
